// All of a C runtime that Embedded Swift asks for in a browser: an allocator, the mem* functions, a seed, a 128-bit
// product. There are no imports: the module cannot reach anything outside of itself.

typedef __SIZE_TYPE__ size_t;
typedef unsigned char u8;
typedef unsigned int u32;
typedef unsigned long long u64;

extern u8 __heap_base;

// Blocks come in four sizes to an octave. A free block waits in the list of its size; new ones are cut from the end of
// memory. Eight bytes before a block say its size, and how far it lies behind where it was cut when it is aligned.

#define HEADER 16

static void *waiting[128];
static u32 end_of_used, end_of_memory;

static u32 size_class(u32 count, u32 *size) {
  if (count < 16) count = 16;
  u32 octave = 31 - __builtin_clz(count);
  u32 base = 1u << octave, step = base >> 2;
  u32 quarter = (count - base + step - 1) / step;
  *size = base + quarter * step;
  return (octave - 4) * 4 + quarter;
}

static void *cut(u32 count) {
  count = (count + 15) & ~15u;
  if (!end_of_used) {
    end_of_used = ((u32)&__heap_base + 15) & ~15u;
    end_of_memory = (u32)__builtin_wasm_memory_size(0) << 16;
  }
  if (count > end_of_memory - end_of_used) {
    u32 needed = (count - (end_of_memory - end_of_used) + 65535) >> 16;
    u32 wanted = needed < 16 ? 16 : needed;
    if (__builtin_wasm_memory_grow(0, wanted) == (size_t)-1) {
      wanted = needed;
      if (__builtin_wasm_memory_grow(0, wanted) == (size_t)-1) __builtin_trap();
    }
    end_of_memory += wanted << 16;
  }
  void *block = (void *)end_of_used;
  end_of_used += count;
  return block;
}

void *malloc(size_t count) {
  if (count > 0x7fff0000u) __builtin_trap();
  u32 size, kind = size_class((u32)count + HEADER, &size);
  u8 *block = waiting[kind];
  if (block) {
    waiting[kind] = *(void **)(block + HEADER);
  } else {
    block = cut(size);
  }
  ((u32 *)(block + HEADER - 8))[0] = kind;
  ((u32 *)(block + HEADER - 8))[1] = 0;
  return block + HEADER;
}

void free(void *pointer) {
  if (!pointer) return;
  u8 *place = pointer;
  u8 *block = place - ((u32 *)(place - 8))[1] - HEADER;
  u32 kind = ((u32 *)(block + HEADER - 8))[0];
  *(void **)(block + HEADER) = waiting[kind];
  waiting[kind] = block;
}

int posix_memalign(void **result, size_t alignment, size_t count) {
  if (alignment <= 16) {
    *result = malloc(count);
    return 0;
  }
  u8 *place = malloc(count + alignment);
  u8 *aligned = (u8 *)(((u32)place + alignment - 1) & ~(u32)(alignment - 1));
  if (aligned != place) ((u32 *)(aligned - 8))[1] = (u32)(aligned - place);
  *result = aligned;
  return 0;
}

void *memset(void *target, int value, size_t count) {
  return __builtin_memset(target, value, count);
}

void *memcpy(void *target, const void *source, size_t count) {
  return __builtin_memcpy(target, source, count);
}

void *memmove(void *target, const void *source, size_t count) {
  return __builtin_memmove(target, source, count);
}

int memcmp(const void *left, const void *right, size_t count) {
  const u8 *p = left, *q = right;
  for (; count--; p++, q++) {
    if (*p != *q) return *p - *q;
  }
  return 0;
}

// Hashes are the same in every run.
void arc4random_buf(void *target, size_t count) {
  memset(target, 0x5a, count);
}

size_t __stack_chk_guard = 0x0a0d00ff;

void __stack_chk_fail(void) {
  __builtin_trap();
}

// 64 by 64 bits to 128, from four products of halves, and from it 128 by 128 bits.
typedef __int128 i128;
typedef union {
  i128 value;
  struct { u64 low, high; } part;
} wide;

static wide product(u64 a, u64 b) {
  u64 a0 = (u32)a, a1 = a >> 32, b0 = (u32)b, b1 = b >> 32;
  u64 low = a0 * b0, cross = a0 * b1, other = a1 * b0;
  u64 middle = (low >> 32) + (u32)cross + (u32)other;
  wide result;
  result.part.low = (middle << 32) | (u32)low;
  result.part.high = a1 * b1 + (cross >> 32) + (other >> 32) + (middle >> 32);
  return result;
}

i128 __multi3(i128 left, i128 right) {
  wide a, b;
  a.value = left;
  b.value = right;
  wide result = product(a.part.low, b.part.low);
  result.part.high += a.part.high * b.part.low + a.part.low * b.part.high;
  return result.value;
}

// To the nearest whole number, halves away from zero: WebAssembly has instructions for all but this one.
double round(double value) {
  double whole = __builtin_trunc(value);
  if (__builtin_fabs(value - whole) >= 0.5) whole += __builtin_copysign(1.0, value);
  return whole;
}
