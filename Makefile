# make            the static command, .build/dist/cabildo
# make install    the command, its manual pages and completions below PREFIX
# make deb wheel  packages in .build/dist
# make sbom       what the command is made of, .build/dist/cabildo.spdx.json
# make docs       the reference of the library, .build/docs
PREFIX ?= /usr/local
DESTDIR ?=
dist := .build/dist

.PHONY: all install uninstall deb wheel sbom docs test
all: $(dist)/cabildo

$(dist)/cabildo: Package.swift $(shell find Sources Plugins -name '*.swift' -o -name '*.c' -o -name '*.h')
	Scripts/build-release

install: $(dist)/cabildo
	Scripts/install-files $(dist)/cabildo $(DESTDIR)$(PREFIX)

uninstall:
	Scripts/install-files --remove $(DESTDIR)$(PREFIX)

deb: $(dist)/cabildo
	Scripts/package-deb

wheel: $(dist)/cabildo
	Scripts/package-wheel

sbom: $(dist)/cabildo
	Scripts/write-sbom

docs:
	Scripts/build-docs

test:
	swift test --disable-xctest
