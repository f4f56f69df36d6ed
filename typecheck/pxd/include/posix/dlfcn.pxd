# <dlfcn.h>.

cdef extern from "<dlfcn.h>" nogil:
    const int RTLD_LAZY
    const int RTLD_NOW
    const int RTLD_GLOBAL
    const int RTLD_LOCAL
    const int RTLD_NOLOAD
    const int RTLD_NODELETE
    const int RTLD_DEEPBIND

    void *dlopen(const char *path, int mode)
    void *dlsym(void *library, const char *name)
    char *dlerror()
    int dlclose(void *library)
