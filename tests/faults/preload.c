/* Stands between a program and the C library, for the files of one folder only.
 *
 * It writes down every call that changes a file, with its data, so that the state of the disk at
 * any moment of a power loss can be made again; and it lets the n-th call fail as a full or
 * broken drive would.
 *
 *   ILJA_FAULTS_FOLDER  the folder that is watched, without a slash at the end
 *   ILJA_FAULTS_RECORD  file the calls are written to; nothing is written down without it
 *
 * A record is: kind (1 byte), handle (4), number (8), length (4), then that many bytes; all
 * little-endian on the machines this runs on. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <sys/syscall.h>
#include <sys/types.h>
#include <sys/uio.h>
#include <unistd.h>

enum { WRITE = 1, SYNC = 2, TRUNCATE = 4, RENAME = 8, UNLINK = 16, OPEN = 32, READ = 64 };
enum { HANDLES = 4096 };

static char watched[HANDLES];
static int kinds, at, error, lasting, seen, hit;

/* For the program under test. */
void faults_fail(int of_kinds, int nth, int with_error, int for_ever) {
    seen = hit = 0;
    at = nth;
    error = with_error;
    lasting = for_ever;
    kinds = of_kinds;
}
void faults_stop(void) { kinds = 0; }
int faults_seen(void) { return seen; }
int faults_hit(void) { return hit; }

static int fails(int kind) {
    if (!(kinds & kind)) return 0;
    seen++;
    if (seen != at && !(lasting && seen > at)) return 0;
    hit++;
    errno = error;
    return 1;
}

static int record_handle(void) {
    static int handle = -2;
    if (handle == -2) {
        const char *path = getenv("ILJA_FAULTS_RECORD");
        handle = !path ? -1 : (int)syscall(SYS_openat, AT_FDCWD, path,
                                           O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
    }
    return handle;
}

static void note(char kind, int handle, int64_t number, const void *data, uint32_t length) {
    int kept = errno, out = record_handle();
    if (out >= 0) {
        char head[17];
        int32_t narrow = handle;
        head[0] = kind;
        memcpy(head + 1, &narrow, 4);
        memcpy(head + 5, &number, 8);
        memcpy(head + 13, &length, 4);
        struct iovec parts[2] = {{head, sizeof head}, {(void *)data, length}};
        if (syscall(SYS_writev, out, parts, 2) != (ssize_t)(sizeof head + length)) abort();
    }
    errno = kept;
}

void faults_mark(int number) { note('M', 0, number, "", 0); }

static int inside(const char *path) {
    const char *folder = getenv("ILJA_FAULTS_FOLDER");
    size_t length = folder ? strlen(folder) : 0;
    return length && !strncmp(path, folder, length) && (path[length] == '/' || !path[length]);
}

static int is_watched(int handle) { return handle >= 0 && handle < HANDLES && watched[handle]; }

#define REAL(name) __typeof__(&name) real = (__typeof__(&name))dlsym(RTLD_NEXT, #name)

static int opened(int handle, const char *path, int flags) {
    if (handle >= 0 && handle < HANDLES) {
        watched[handle] = (char)inside(path);
        if (watched[handle]) note('O', handle, flags, path, (uint32_t)strlen(path));
    }
    return handle;
}

#define MODE(flags, mode)                                  \
    if ((flags) & (O_CREAT | O_TMPFILE)) {                 \
        va_list rest;                                      \
        va_start(rest, flags);                             \
        mode = (mode_t)va_arg(rest, int);                  \
        va_end(rest);                                      \
    }
#define WRITES(flags) (((flags) & O_ACCMODE) != O_RDONLY || ((flags) & O_CREAT))

#define DEFINE_OPEN(name)                                                       \
    int name(const char *path, int flags, ...) {                                \
        REAL(name);                                                             \
        mode_t mode = 0;                                                        \
        MODE(flags, mode)                                                       \
        if (WRITES(flags) && inside(path) && fails(OPEN)) return -1;            \
        return opened(real(path, flags, mode), path, flags);                    \
    }
DEFINE_OPEN(open)
DEFINE_OPEN(open64)

#define DEFINE_OPENAT(name)                                                     \
    int name(int folder, const char *path, int flags, ...) {                    \
        REAL(name);                                                             \
        mode_t mode = 0;                                                        \
        MODE(flags, mode)                                                       \
        if (WRITES(flags) && inside(path) && fails(OPEN)) return -1;            \
        return opened(real(folder, path, flags, mode), path, flags);            \
    }
DEFINE_OPENAT(openat)
DEFINE_OPENAT(openat64)

int close(int handle) {
    REAL(close);
    if (is_watched(handle)) {
        note('C', handle, 0, "", 0);
        watched[handle] = 0;
    }
    return real(handle);
}

/* Half of what fails may well be on the disk. */
static int fails_halfway(int handle, const void *data, size_t length, off64_t offset) {
    if (!fails(WRITE)) return 0;
    if (length > 1 && error != EROFS)
        if (syscall(SYS_pwrite64, handle, data, length / 2, offset) < 0) abort();
    errno = error;
    return 1;
}

ssize_t write(int handle, const void *data, size_t length) {
    REAL(write);
    if (!is_watched(handle)) return real(handle, data, length);
    off64_t offset = lseek64(handle, 0, SEEK_CUR);
    if (fails_halfway(handle, data, length, offset)) return -1;
    ssize_t done = real(handle, data, length);
    if (done > 0) note('W', handle, offset, data, (uint32_t)done);
    return done;
}

#define DEFINE_PWRITE(name, type)                                                          \
    ssize_t name(int handle, const void *data, size_t length, type offset) {               \
        REAL(name);                                                                        \
        if (is_watched(handle) && fails_halfway(handle, data, length, offset)) return -1;  \
        ssize_t done = real(handle, data, length, offset);                                 \
        if (done > 0 && is_watched(handle))                                                \
            note('W', handle, offset, data, (uint32_t)done);                               \
        return done;                                                                       \
    }
DEFINE_PWRITE(pwrite, off_t)
DEFINE_PWRITE(pwrite64, off64_t)

#define DEFINE_PREAD(name, type)                                                \
    ssize_t name(int handle, void *data, size_t length, type offset) {          \
        REAL(name);                                                             \
        if (is_watched(handle) && fails(READ)) return -1;                       \
        return real(handle, data, length, offset);                              \
    }
DEFINE_PREAD(pread, off_t)
DEFINE_PREAD(pread64, off64_t)

ssize_t read(int handle, void *data, size_t length) {
    REAL(read);
    if (is_watched(handle) && fails(READ)) return -1;
    return real(handle, data, length);
}

#define DEFINE_SYNC(name)                                                       \
    int name(int handle) {                                                      \
        REAL(name);                                                             \
        if (is_watched(handle) && fails(SYNC)) return -1;                       \
        int done = real(handle);                                                \
        if (!done && is_watched(handle)) note('S', handle, 0, "", 0);           \
        return done;                                                            \
    }
DEFINE_SYNC(fsync)
DEFINE_SYNC(fdatasync)

#define DEFINE_TRUNCATE(name, type)                                             \
    int name(int handle, type length) {                                         \
        REAL(name);                                                             \
        if (is_watched(handle) && fails(TRUNCATE)) return -1;                   \
        int done = real(handle, length);                                        \
        if (!done && is_watched(handle)) note('T', handle, length, "", 0);      \
        return done;                                                            \
    }
DEFINE_TRUNCATE(ftruncate, off_t)
DEFINE_TRUNCATE(ftruncate64, off64_t)

int rename(const char *from, const char *to) {
    REAL(rename);
    if (inside(to) && fails(RENAME)) return -1;
    int done = real(from, to);
    if (!done && inside(to)) {
        size_t first = strlen(from) + 1, second = strlen(to);
        char *both = malloc(first + second);
        if (!both) abort();
        memcpy(both, from, first);
        memcpy(both + first, to, second);
        note('R', 0, 0, both, (uint32_t)(first + second));
        free(both);
    }
    return done;
}

int unlink(const char *path) {
    REAL(unlink);
    if (inside(path) && fails(UNLINK)) return -1;
    int done = real(path);
    if (!done && inside(path)) note('U', 0, 0, path, (uint32_t)strlen(path));
    return done;
}
