#pragma once
#include <libxml/xmlversion.h>
// Debian builds libxml2 with ICU, whose headers collide with Foundation's own copy.
#undef LIBXML_ICU_ENABLED
#include <libxml/HTMLparser.h>
#include <libxml/xmlreader.h>
