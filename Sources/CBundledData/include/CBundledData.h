#pragma once
#include <stddef.h>

/// One data file compiled into the program: its name, its bytes and how many.
typedef struct {
  const char *name;
  const unsigned char *bytes;
  size_t count;
} TrichBundledFile;

/// How many files the program carries.
size_t trich_bundled_count(void);

/// The file at `index`, below `trich_bundled_count()`.
TrichBundledFile trich_bundled_file(size_t index);
