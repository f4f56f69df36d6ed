/* capi.h: C functions and variables that modules share through __pyx_capi__, a dict of capsules in the module's
 * namespace. A capsule's name is the C type of what it points to; Cython's modules read and write the same. */
#ifndef PYXC_CAPI_H
#define PYXC_CAPI_H
#include "module.h"

/* Enters a pointer under a name with its C type. 0 or -1. Needs the GIL. */
PYXC_API int pyxc_capi_export(pyxc_module *m, const char *name, const char *type, void *p);

/* Stores the pointer that a module exports under a name in *place, if its C type is the one expected. kind is
 * "function" or "variable", for the message. Imports the module. 0 or -1. Needs the GIL. */
PYXC_API int pyxc_capi_import(const char *module, const char *name, const char *type, const char *kind, void **place);

#endif
