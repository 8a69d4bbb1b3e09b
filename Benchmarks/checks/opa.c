// Runs OPA over documents, one a line on standard input: opa LIBRARY POLICY RULE
//
// LIBRARY is OPA built as a shared library (libopabridge.so of the Python package opa-golib-python-bindings), RULE what
// is asked of the policy, as in `dd.v`. Prints the library's answer for each document, a line of JSON.
#define _GNU_SOURCE
#include <dlfcn.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static void *library;

static void *function(const char *name) {
    void *found = dlsym(library, name);
    if (!found) {
        fprintf(stderr, "opa: the library has no %s\n", name);
        exit(2);
    }
    return found;
}

static char *text_of(const char *path) {
    FILE *file = fopen(path, "rb");
    if (!file) {
        perror(path);
        exit(2);
    }
    char *text = NULL;
    size_t room = 0;
    // No byte of a text is 0, so this reads to the end.
    ssize_t length = getdelim(&text, &room, 0, file);
    fclose(file);
    return length < 0 ? strdup("") : text;
}

int main(int count, char **arguments) {
    if (count != 4) {
        fprintf(stderr, "usage: opa LIBRARY POLICY RULE\n");
        return 2;
    }
    library = dlopen(arguments[1], RTLD_NOW);
    if (!library) {
        fprintf(stderr, "opa: %s\n", dlerror());
        return 2;
    }
    uint64_t (*make)(void) = function("OpaNew");
    char *(*add)(uint64_t, char *, char *) = function("OpaAddPolicy");
    char *(*evaluate)(uint64_t, char *, char *, int, int) = function("OpaEvalDocument");
    void (*release)(char *) = function("OpaFreeString");

    uint64_t engine = make();
    char *policy = text_of(arguments[2]);
    char *answer = add(engine, "policy.rego", policy);
    free(policy);
    if (strstr(answer, "\"error\"")) {
        fprintf(stderr, "opa: %s\n", answer);
        return 2;
    }
    release(answer);

    char *line = NULL;
    size_t room = 0;
    ssize_t length;
    while ((length = getline(&line, &room, stdin)) > 0) {
        if (line[length - 1] == '\n') line[length - 1] = 0;
        answer = evaluate(engine, arguments[3], line, 0, 0);
        puts(answer);
        release(answer);
    }
    // The library's own threads need not be waited for.
    fflush(stdout);
    _exit(0);
}
