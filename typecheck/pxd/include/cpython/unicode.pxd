# Strings.

from cpython.object cimport PyObject

from libc.stddef cimport wchar_t

cdef extern from "Python.h":
    bint PyUnicode_Check(object o)
    bint PyUnicode_CheckExact(object o)
    Py_ssize_t PyUnicode_GET_LENGTH(object o)
    Py_ssize_t PyUnicode_GetLength(object o) except -1
    int PyUnicode_KIND(object o)
    void *PyUnicode_DATA(object o)
    Py_UCS4 PyUnicode_READ(int kind, void *data, Py_ssize_t index)
    void PyUnicode_WRITE(int kind, void *data, Py_ssize_t index, Py_UCS4 value)
    Py_UCS4 PyUnicode_READ_CHAR(object o, Py_ssize_t index)
    Py_UCS4 PyUnicode_ReadChar(object o, Py_ssize_t index) except? <Py_UCS4> -1
    Py_UCS4 PyUnicode_MAX_CHAR_VALUE(object o)
    const int PyUnicode_1BYTE_KIND
    const int PyUnicode_2BYTE_KIND
    const int PyUnicode_4BYTE_KIND
    int Py_UNICODE_ISSPACE(Py_UCS4 ch)
    int Py_UNICODE_ISLOWER(Py_UCS4 ch)
    int Py_UNICODE_ISUPPER(Py_UCS4 ch)
    int Py_UNICODE_ISTITLE(Py_UCS4 ch)
    int Py_UNICODE_ISLINEBREAK(Py_UCS4 ch)
    int Py_UNICODE_ISDECIMAL(Py_UCS4 ch)
    int Py_UNICODE_ISDIGIT(Py_UCS4 ch)
    int Py_UNICODE_ISNUMERIC(Py_UCS4 ch)
    int Py_UNICODE_ISALPHA(Py_UCS4 ch)
    int Py_UNICODE_ISALNUM(Py_UCS4 ch)
    int Py_UNICODE_ISPRINTABLE(Py_UCS4 ch)
    Py_UCS4 Py_UNICODE_TOLOWER(Py_UCS4 ch)
    Py_UCS4 Py_UNICODE_TOUPPER(Py_UCS4 ch)
    Py_UCS4 Py_UNICODE_TOTITLE(Py_UCS4 ch)
    int Py_UNICODE_TODECIMAL(Py_UCS4 ch)
    int Py_UNICODE_TODIGIT(Py_UCS4 ch)
    double Py_UNICODE_TONUMERIC(Py_UCS4 ch)

    str PyUnicode_New(Py_ssize_t size, Py_UCS4 maxchar)
    str PyUnicode_FromString(const char *text)
    str PyUnicode_FromStringAndSize(const char *text, Py_ssize_t size)
    str PyUnicode_FromKindAndData(int kind, const void *data, Py_ssize_t size)
    str PyUnicode_FromFormat(const char *format, ...)
    str PyUnicode_FromObject(object o)
    str PyUnicode_FromEncodedObject(object o, const char *encoding, const char *errors)
    str PyUnicode_FromOrdinal(int ordinal)
    str PyUnicode_InternFromString(const char *text)
    void PyUnicode_InternInPlace(PyObject **text)
    Py_ssize_t PyUnicode_CopyCharacters(object to, Py_ssize_t to_start, object source, Py_ssize_t start, Py_ssize_t count) except -1
    Py_ssize_t PyUnicode_Fill(object o, Py_ssize_t start, Py_ssize_t length, Py_UCS4 fill) except -1
    int PyUnicode_WriteChar(object o, Py_ssize_t index, Py_UCS4 ch) except -1
    str PyUnicode_Substring(object o, Py_ssize_t start, Py_ssize_t end)
    Py_UCS4 *PyUnicode_AsUCS4(object o, Py_UCS4 *buffer, Py_ssize_t size, bint copy_null) except NULL
    Py_UCS4 *PyUnicode_AsUCS4Copy(object o) except NULL
    const char *PyUnicode_AsUTF8(object o) except NULL
    const char *PyUnicode_AsUTF8AndSize(object o, Py_ssize_t *size) except NULL

    str PyUnicode_Decode(const char *text, Py_ssize_t size, const char *encoding, const char *errors)
    bytes PyUnicode_AsEncodedString(object o, const char *encoding, const char *errors)
    str PyUnicode_DecodeUTF8(const char *text, Py_ssize_t size, const char *errors)
    str PyUnicode_DecodeUTF8Stateful(const char *text, Py_ssize_t size, const char *errors, Py_ssize_t *consumed)
    bytes PyUnicode_AsUTF8String(object o)
    str PyUnicode_DecodeUTF16(const char *text, Py_ssize_t size, const char *errors, int *byteorder)
    bytes PyUnicode_AsUTF16String(object o)
    str PyUnicode_DecodeUTF32(const char *text, Py_ssize_t size, const char *errors, int *byteorder)
    bytes PyUnicode_AsUTF32String(object o)
    str PyUnicode_DecodeUnicodeEscape(const char *text, Py_ssize_t size, const char *errors)
    bytes PyUnicode_AsUnicodeEscapeString(object o)
    str PyUnicode_DecodeRawUnicodeEscape(const char *text, Py_ssize_t size, const char *errors)
    bytes PyUnicode_AsRawUnicodeEscapeString(object o)
    str PyUnicode_DecodeLatin1(const char *text, Py_ssize_t size, const char *errors)
    bytes PyUnicode_AsLatin1String(object o)
    str PyUnicode_DecodeASCII(const char *text, Py_ssize_t size, const char *errors)
    bytes PyUnicode_AsASCIIString(object o)
    str PyUnicode_DecodeCharmap(const char *text, Py_ssize_t size, object mapping, const char *errors)
    bytes PyUnicode_AsCharmapString(object o, object mapping)
    str PyUnicode_DecodeFSDefault(const char *text)
    str PyUnicode_DecodeFSDefaultAndSize(const char *text, Py_ssize_t size)
    bytes PyUnicode_EncodeFSDefault(object o)
    str PyUnicode_DecodeLocale(const char *text, const char *errors)
    bytes PyUnicode_EncodeLocale(object o, const char *errors)

    str PyUnicode_Concat(object a, object b)
    list PyUnicode_Split(object o, object separator, Py_ssize_t limit)
    list PyUnicode_Splitlines(object o, bint keep)
    str PyUnicode_Translate(object o, object table, const char *errors)
    str PyUnicode_Join(object separator, object items)
    bint PyUnicode_Tailmatch(object o, object sub, Py_ssize_t start, Py_ssize_t end, int direction) except -1
    Py_ssize_t PyUnicode_Find(object o, object sub, Py_ssize_t start, Py_ssize_t end, int direction) except -2
    Py_ssize_t PyUnicode_FindChar(object o, Py_UCS4 ch, Py_ssize_t start, Py_ssize_t end, int direction) except -2
    Py_ssize_t PyUnicode_Count(object o, object sub, Py_ssize_t start, Py_ssize_t end) except -1
    str PyUnicode_Replace(object o, object old, object new, Py_ssize_t limit)
    int PyUnicode_Compare(object a, object b) except? -1
    int PyUnicode_CompareWithASCIIString(object a, const char *b)
    object PyUnicode_RichCompare(object a, object b, int op)
    str PyUnicode_Format(object format, object args)
    bint PyUnicode_Contains(object o, object sub) except -1
    bint PyUnicode_IsIdentifier(object o)

    # The characters as they are stored, and wide characters.
    ctypedef unsigned char Py_UCS1
    ctypedef unsigned short Py_UCS2
    Py_UCS1 *PyUnicode_1BYTE_DATA(object o)
    Py_UCS2 *PyUnicode_2BYTE_DATA(object o)
    Py_UCS4 *PyUnicode_4BYTE_DATA(object o)
    object PyUnicode_FromWideChar(const wchar_t *text, Py_ssize_t size)
    Py_ssize_t PyUnicode_AsWideChar(object o, wchar_t *to, Py_ssize_t size) except -1
    wchar_t *PyUnicode_AsWideCharString(object o, Py_ssize_t *size) except NULL
    object PyUnicode_DecodeUTF16Stateful(const char *text, Py_ssize_t size, const char *errors, int *byteorder, Py_ssize_t *used)

    # Windows code pages.
    object PyUnicode_DecodeMBCS(const char *text, Py_ssize_t size, const char *errors)
    object PyUnicode_DecodeMBCSStateful(const char *text, Py_ssize_t size, const char *errors, Py_ssize_t *used)
    object PyUnicode_EncodeCodePage(int page, object o, const char *errors)
    bytes PyUnicode_AsMBCSString(object o)

    # What Python 3.9 to 3.11 still have of strings as arrays of Py_UNICODE.
    Py_ssize_t PyUnicode_GetSize(object o) except -1
    Py_ssize_t PyUnicode_GET_SIZE(object o)
    Py_ssize_t PyUnicode_GET_DATA_SIZE(object o)
    Py_UNICODE *PyUnicode_AS_UNICODE(object o)
    char *PyUnicode_AS_DATA(object o)
    Py_UNICODE *PyUnicode_AsUnicode(object o) except NULL
    object PyUnicode_FromUnicode(const Py_UNICODE *text, Py_ssize_t size)
    const int PyUnicode_WCHAR_KIND
    object PyUnicode_Encode(const Py_UNICODE *text, Py_ssize_t size, const char *encoding, const char *errors)
    object PyUnicode_EncodeUTF8(const Py_UNICODE *text, Py_ssize_t size, const char *errors)
    object PyUnicode_EncodeUTF16(const Py_UNICODE *text, Py_ssize_t size, const char *errors, int byteorder)
    object PyUnicode_EncodeUnicodeEscape(const Py_UNICODE *text, Py_ssize_t size)
    object PyUnicode_EncodeRawUnicodeEscape(const Py_UNICODE *text, Py_ssize_t size)
    object PyUnicode_EncodeLatin1(const Py_UNICODE *text, Py_ssize_t size, const char *errors)
    object PyUnicode_EncodeASCII(const Py_UNICODE *text, Py_ssize_t size, const char *errors)
    object PyUnicode_EncodeCharmap(const Py_UNICODE *text, Py_ssize_t size, object mapping, const char *errors)
    object PyUnicode_EncodeMBCS(const Py_UNICODE *text, Py_ssize_t size, const char *errors)
    object PyUnicode_TranslateCharmap(const Py_UNICODE *text, Py_ssize_t size, object mapping, const char *errors)
