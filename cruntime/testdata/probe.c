/* A module as the emitter would write it, to test the runtime alone. See check_probe.py. */
static PyObject *pyxc_k[64];
static const char pyxc_kd[] =
    "i1:f" "i1:a" "i1:b" "i4:args" "i1:k" "i1:l" "i2:kw" /* 0 to 6 */
    "t6:1,2,4,5,3,6,"                                   /* 7: varnames of f */
    "i3:gen" "i1:n" "t1:9,"                             /* 8, 9, 10 */
    "i8:delegate" "i5:catch" "i4:func" "t1:13,"         /* 11 to 14 */
    "i6:consts" "n21:-12345678901234567890" "f7:1.5e300" "c7:0.5 2.5" "b3:a\0b" "s9:h\303\251\355\240\200 x\0" /* 15 to 20 */
    "t7:16,N17,T18,19,20," "z2:1,2," "t0:"              /* 21, 22, 23 */
    "i2:pf" "t5:1,2,3,4,5,"                             /* 24, 25: pf(a, /, b, args, *, k, l) */
    "i4:coro" "i4:agen" "n2:-7" "i3:add" "t2:1,2,"      /* 26 to 30 */
    "i4:py_f" "i5:py_pf" "f3:inf" "i5:outer" "i5:inner" "t1:9,"; /* 31 to 36 */
static pyxc_module pyxc_m = {"probe", "probe.pyx", pyxc_k, pyxc_kd, 1, NULL, NULL, NULL, NULL, 0, NULL, NULL};

static pyxc_trace pyxc_tr_0 = {"probe", "probe.pyx", &pyxc_m, 1, NULL, NULL};
static pyxc_trace pyxc_tr_1 = {"probe.f", "probe.pyx", &pyxc_m, 1, NULL, NULL};
static pyxc_trace pyxc_tr_2 = {"probe.gen", "probe.pyx", &pyxc_m, 1, NULL, NULL};
static pyxc_trace pyxc_tr_3 = {"probe.delegate", "probe.pyx", &pyxc_m, 1, NULL, NULL};
static pyxc_trace pyxc_tr_4 = {"probe.catch", "probe.pyx", &pyxc_m, 1, NULL, NULL};

/* def f(a, b=2, *args, k, l=5, **kw): return (a, b, args, k, l, kw) */
static PyObject *f_body(PyObject *self, PyObject *const *v)
{
    PyObject *items[7];
    int i;
    (void)self;
    for (i = 0; i < 6; i++)
        items[i + 1] = Py_NewRef(v[i]);
    return pyxc_new_tuple(items + 1, 6);
}
static const pyxc_funcdef pyxc_fn_0 = {
    f_body, &pyxc_tr_1, 0, 0, -1, 7, -1, 1, -1, 2, 0, 2, PYXC_VARARGS | PYXC_VARKW | PYXC_CYTHON, pyxc_arg_fail_cython};
static const pyxc_funcdef pyxc_fn_6 = {f_body, &pyxc_tr_1, 31, 31, -1, 7, -1, 1, -1, 2, 0, 2, PYXC_VARARGS | PYXC_VARKW, pyxc_arg_fail_python};

/* def pf(a, /, b, args, *, k, l=5) */
static PyObject *pf_body(PyObject *self, PyObject *const *v)
{
    (void)self;
    return PyTuple_Pack(5, v[0], v[1], v[2], v[3], v[4]);
}
static const pyxc_funcdef pyxc_fn_4 = {pf_body, &pyxc_tr_1, 24, 24, -1, 25, -1, 1, -1, 3, 1, 2, PYXC_CYTHON, pyxc_arg_fail_cython};
static const pyxc_funcdef pyxc_fn_7 = {pf_body, &pyxc_tr_1, 32, 32, -1, 25, -1, 1, -1, 3, 1, 2, 0, pyxc_arg_fail_python};

/* def gen(n):
       for i in range(n):
           try: sent = yield i
           except ValueError as e: yield e
       return "done" */
typedef struct {
    pyxc_gen g;
    PyObject *n, *i, *e;
    long k, end;
    pyxc_handler h;
} pyxc_frame_1;

static PyObject *gen_resume(pyxc_gen *g, PyObject *sent)
{
    pyxc_frame_1 *f = (pyxc_frame_1 *)g;
    PyObject *r;
    int line = 0, m;
    switch (g->resume) {
    case 1: goto resume1;
    case 2: goto resume2;
    }
    if (!sent) {
        line = 10;
        goto error;
    }
    f->end = PYXC_AS_INT(long, f->n, "long");
    if (f->end == -1 && PyErr_Occurred()) {
        line = 11;
        goto error;
    }
    for (; f->k < f->end; f->k++) {
        r = PyLong_FromLong(f->k);
        if (!r) {
            line = 12;
            goto error;
        }
        g->resume = 1;
        return r;
    resume1:
        if (sent)
            continue;
        pyxc_add_traceback(&pyxc_tr_2, 12);
        pyxc_handler_enter(&f->h);
        m = pyxc_handler_match(&f->h, PyExc_ValueError);
        if (m < 1) {
            if (m == 0)
                pyxc_handler_reraise(&f->h);
            pyxc_handler_leave(&f->h);
            return pyxc_gen_fail(g);
        }
        g->resume = 2;
        return Py_NewRef(f->h.value);
    resume2:
        pyxc_handler_leave(&f->h);
        if (!sent) {
            line = 13;
            goto error;
        }
    }
    return pyxc_gen_return(g, PyUnicode_FromString("done"));
error:
    pyxc_add_traceback(&pyxc_tr_2, line);
    return pyxc_gen_fail(g);
}
static const pyxc_gendesc pyxc_gd_1 = {gen_resume, sizeof(pyxc_frame_1), 3, 1, 0, PYXC_GEN, 0};
static PyObject *gen_body(PyObject *self, PyObject *const *v) { return pyxc_gen_new(self, &pyxc_gd_1, v, 1); }
static const pyxc_funcdef pyxc_fn_1 = {gen_body, &pyxc_tr_2, 8, 8, -1, 10, -1, 9, 1, 1, 0, 0, PYXC_GENERATOR | PYXC_CYTHON, pyxc_arg_fail_cython};

/* def delegate(n): return (yield from n), and async def coro(n): return await n */
typedef struct {
    pyxc_gen g;
    PyObject *n, *it;
    int kind;
} pyxc_frame_2;

static PyObject *delegate_resume(pyxc_gen *g, PyObject *sent)
{
    pyxc_frame_2 *f = (pyxc_frame_2 *)g;
    PyObject *r, *result;
    if (g->resume == 0) {
        if (!sent)
            goto error;
        f->it = g->desc->kind == PYXC_GEN ? pyxc_yieldfrom_start(g, f->n) : pyxc_await_start(f->n);
        if (!f->it)
            goto error;
    }
    r = pyxc_yieldfrom_send(g, f->it, sent, &result);
    if (r) {
        g->resume = 1;
        return r;
    }
    if (result)
        return pyxc_gen_return(g, result);
error:
    pyxc_add_traceback(&pyxc_tr_3, 20);
    return pyxc_gen_fail(g);
}
static const pyxc_gendesc pyxc_gd_2 = {delegate_resume, sizeof(pyxc_frame_2), 2, 1, 0, PYXC_GEN, 0};
static const pyxc_gendesc pyxc_gd_3 = {delegate_resume, sizeof(pyxc_frame_2), 2, 1, 0, PYXC_CORO, 0};
static PyObject *delegate_body(PyObject *self, PyObject *const *v) { return pyxc_gen_new(self, &pyxc_gd_2, v, 1); }
static PyObject *coro_body(PyObject *self, PyObject *const *v) { return pyxc_gen_new(self, &pyxc_gd_3, v, 1); }
static const pyxc_funcdef pyxc_fn_2 = {delegate_body, &pyxc_tr_3, 11, 11, -1, 10, -1, 19, 1, 1, 0, 0, PYXC_GENERATOR | PYXC_CYTHON, pyxc_arg_fail_cython};
static const pyxc_funcdef pyxc_fn_5 = {coro_body, &pyxc_tr_3, 26, 26, -1, 10, -1, 19, 1, 1, 0, 0, PYXC_COROUTINE | PYXC_CYTHON, pyxc_arg_fail_cython};

/* async def agen(n): for i in range(n): await sleep-like n... ; yield i */
static PyObject *agen_resume(pyxc_gen *g, PyObject *sent)
{
    pyxc_frame_2 *f = (pyxc_frame_2 *)g;
    PyObject *v, *w;
    if (!sent)
        return pyxc_gen_fail(g);
    if (f->kind >= PYXC_AS_INT(int, f->n, "int"))
        return pyxc_gen_return(g, Py_NewRef(Py_None));
    if (!(v = PyLong_FromLong(f->kind++)))
        return pyxc_gen_fail(g);
    w = pyxc_asyncgen_wrap(v);
    Py_DECREF(v);
    if (!w)
        return pyxc_gen_fail(g);
    g->resume = 1;
    return w;
}
static const pyxc_gendesc pyxc_gd_4 = {agen_resume, sizeof(pyxc_frame_2), 2, 1, 0, PYXC_AGEN, 0};
static PyObject *agen_body(PyObject *self, PyObject *const *v) { return pyxc_asyncgen_new(self, &pyxc_gd_4, v, 1); }
static const pyxc_funcdef pyxc_fn_8 = {agen_body, &pyxc_tr_3, 27, 27, -1, 10, -1, 19, 1, 1, 0, 0, PYXC_ASYNCGEN | PYXC_CYTHON, pyxc_arg_fail_cython};

/* def catch(func): try: return func() except KeyError as e: return e; the reraised ones get an entry */
static PyObject *catch_body(PyObject *self, PyObject *const *v)
{
    PyObject *args[1], *r;
    pyxc_handler h;
    int m;
    (void)self;
    h.active = 0;
    r = pyxc_call(v[0], args + 1, 0);
    if (r)
        return r;
    pyxc_add_traceback(&pyxc_tr_4, 31);
    pyxc_handler_enter(&h);
    m = pyxc_handler_match(&h, PyExc_KeyError);
    if (m > 0)
        r = Py_NewRef(h.value);
    else if (m == 0)
        pyxc_handler_reraise(&h);
    pyxc_handler_leave(&h);
    return r;
}
static const pyxc_funcdef pyxc_fn_3 = {catch_body, &pyxc_tr_4, 12, 12, -1, 14, -1, 30, 1, 1, 0, 0, PYXC_CYTHON, pyxc_arg_fail_cython};

/* def add(a, b): (a + b, a - b, a * b, a < b, a == b) */
static PyObject *add_body(PyObject *self, PyObject *const *v)
{
    PyObject *items[6];
    int i, bad = 0;
    (void)self;
    items[1] = pyxc_add(v[0], v[1]);
    items[2] = pyxc_sub(v[0], v[1]);
    items[3] = pyxc_mul(v[0], v[1]);
    items[4] = pyxc_lt(v[0], v[1]);
    items[5] = pyxc_floordiv(v[0], v[1]);
    for (i = 1; i < 6; i++)
        bad |= !items[i];
    if (!bad)
        return pyxc_new_tuple(items + 1, 5);
    for (i = 1; i < 6; i++)
        Py_XDECREF(items[i]);
    return NULL;
}
static const pyxc_funcdef pyxc_fn_9 = {add_body, &pyxc_tr_4, 29, 29, -1, 30, -1, 40, 2, 2, 0, 0, PYXC_CYTHON, pyxc_arg_fail_cython};

/* def outer(n): def inner(): return n; return inner */
static PyObject *inner_body(PyObject *self, PyObject *const *v)
{
    (void)v;
    return pyxc_cell_get(pyxc_func_cell(self, 0), "n");
}
static const pyxc_funcdef pyxc_fn_11 = {inner_body, &pyxc_tr_4, 35, 35, -1, 23, 36, 51, 0, 0, 0, 0, PYXC_CYTHON | PYXC_NESTED, pyxc_arg_fail_cython};
static PyObject *outer_body(PyObject *self, PyObject *const *v)
{
    PyObject *cell = PyCell_New(v[0]), *closure, *f;
    (void)self;
    if (!cell)
        return NULL;
    closure = pyxc_new_tuple(&cell, 1);
    if (!closure)
        return NULL;
    f = pyxc_new_function(&pyxc_m, &pyxc_fn_11, NULL, NULL, NULL, closure);
    Py_DECREF(closure);
    return f;
}
static const pyxc_funcdef pyxc_fn_10 = {outer_body, &pyxc_tr_4, 34, 34, -1, 10, -1, 50, 1, 1, 0, 0, PYXC_CYTHON, pyxc_arg_fail_cython};

static int add_function(const pyxc_funcdef *d, PyObject *defaults, PyObject *kwdefaults)
{
    PyObject *f = pyxc_new_function(&pyxc_m, d, defaults, kwdefaults, NULL, NULL);
    int r = f ? pyxc_set_global(&pyxc_m, pyxc_k[d->name], f) : -1;
    Py_XDECREF(f);
    return r;
}

static int body(PyObject *module)
{
    PyObject *defaults = Py_BuildValue("(i)", 2), *kwdefaults = Py_BuildValue("{sO}", "l", pyxc_k[28]);
    int r = 0;
    (void)module;
    if (!defaults || !kwdefaults || add_function(&pyxc_fn_0, defaults, kwdefaults) < 0 ||
        add_function(&pyxc_fn_6, defaults, kwdefaults) < 0 || add_function(&pyxc_fn_4, NULL, kwdefaults) < 0 ||
        add_function(&pyxc_fn_7, NULL, kwdefaults) < 0 || add_function(&pyxc_fn_1, NULL, NULL) < 0 ||
        add_function(&pyxc_fn_2, NULL, NULL) < 0 || add_function(&pyxc_fn_3, NULL, NULL) < 0 ||
        add_function(&pyxc_fn_5, NULL, NULL) < 0 || add_function(&pyxc_fn_8, NULL, NULL) < 0 ||
        add_function(&pyxc_fn_9, NULL, NULL) < 0 || add_function(&pyxc_fn_10, NULL, NULL) < 0 ||
        pyxc_set_global(&pyxc_m, pyxc_k[15], pyxc_k[21]) < 0) {
        pyxc_add_traceback(&pyxc_tr_0, 1);
        r = -1;
    }
    Py_XDECREF(defaults);
    Py_XDECREF(kwdefaults);
    return r;
}
PYXC_MODULE(PyInit_probe, pyxc_m, "the probe", body, PYXC_GIL_NOT_USED)
