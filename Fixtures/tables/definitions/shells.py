"""The pages around the tables, and the markup of the tables themselves."""


class Shell:
    """A page around an article with a table."""

    def __init__(self, head, foot):
        self._head = head
        self._foot = foot

    def head(self, table):
        return self._head.format(
            title=table["title"], date=table.get("date", "20/04/2023 08:30"),
            intro="".join(f"<p>{text}</p>\n" for text in table.get("intro", [])),
            caption=self.caption(table))

    @staticmethod
    def caption(table):
        inside = table.get("markup") == "caption"
        return f"<p><b>{table['caption']}</b></p>\n" if table.get("caption") and not inside else ""

    def foot(self, table):
        after = "".join(f"<p>{text}</p>\n" for text in table.get("after", []))
        return self._foot.format(after=after)


PLAIN = Shell(
    """<!DOCTYPE html>
<html lang="vi"><head><meta charset="utf-8"><title>{title}</title></head>
<body>
<ul class="menu"><li><a href="/">Trang chủ</a></li><li><a href="/gioi-thieu">Giới thiệu</a></li>
<li><a href="/tin-tuc">Tin tức</a></li><li><a href="/lien-he">Liên hệ</a></li></ul>
<div class="article-detail">
<h1 class="title">{title}</h1>
<div class="date">{date}</div>
<div class="content">
{intro}{caption}""",
    """{after}</div>
</div>
<div class="footer"><p>Bản quyền thuộc Cổng thông tin điện tử</p></div>
</body></html>
""")

PORTAL = Shell(
    """<html><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8">
<title>{title} - Cổng thông tin điện tử</title></head><body>
<table width="1000" cellpadding="0" cellspacing="0"><tr><td width="200" valign="top">
<a href="/a1.aspx">Giới thiệu</a><br><a href="/a2.aspx">Tin hoạt động</a><br>
<a href="/a3.aspx">Văn bản</a><br><a href="/a4.aspx">Liên hệ</a></td>
<td width="800" valign="top"><h2>{title}</h2><p class="ngay"><i>{date}</i></p>
{intro}{caption}""",
    """{after}<p align="right"><b>Phòng Tổng hợp</b></p></td></tr></table>
<p>Thiết kế bởi Trung tâm Thông tin</p></body></html>
""")

SHELLS = {"plain": PLAIN, "portal": PORTAL}


class Markup:
    """How a table's rows and cells are marked."""

    row = "<tr>"

    def __init__(self, opening, closing, tag, before="", behind="", attributes=""):
        self.opening = opening
        self.closing = closing
        self.tag = tag
        self.before = before
        self.behind = behind
        self.attributes = attributes
        self.end_heading = f"{behind}</{tag}>"
        self.end_cell = f"{behind}</td>"

    def open(self, table):
        caption = f"<caption>{table['caption']}</caption>\n" if "{caption}" in self.opening else ""
        return self.opening.replace("{caption}", caption)

    def close(self, table):
        return self.closing

    def cut(self, table, text):
        between = f"<p>{text}</p>\n" if isinstance(text, str) else ""
        return self.closing + between + self.opening.replace("{caption}", "")

    def heading(self, columns, rows):
        return f"<{self.tag}{self.attributes}{spans(columns, rows)}>{self.before}"

    def cell(self, columns, rows):
        return f"<td{self.attributes}{spans(columns, rows)}>{self.before}"


def spans(columns, rows):
    return (f' colspan="{columns}"' if columns > 1 else "") + (
        f' rowspan="{rows}"' if rows > 1 else "")


MARKUP = {
    "th": Markup('<table border="1">\n<tbody>\n', "</tbody></table>\n", "th"),
    "td": Markup('<table border="1" width="100%">\n', "</table>\n", "td", "<p>", "</p>"),
    "bold": Markup("<table>\n", "</table>\n", "td", "<strong>", "</strong>"),
    "caption": Markup("<table>\n{caption}", "</table>\n", "th"),
    "word": Markup(
        '<table class="MsoNormalTable" border="1" cellspacing="0" cellpadding="0" '
        'style="border-collapse:collapse;mso-yfti-tbllook:1184">\n', "</table>\n", "td",
        '<p class="MsoNormal" align="center" style="text-align:center"><span lang="VI" '
        'style="font-size:13.0pt;mso-ansi-language:VI">', "<o:p></o:p></span></p>",
        ' width="96" valign="top" style="width:72.0pt;padding:0cm 5.4pt 0cm 5.4pt"'),
    "nested": Markup(
        '<table width="100%"><tr><td align="center"><table border="1">\n',
        "</table></td></tr></table>\n", "td", '<font face="Times New Roman">', "</font>"),
    "div": Markup(
        '<div class="table-responsive"><figure class="table"><table><tbody>\n',
        "</tbody></table></figure></div>\n", "td", "<div>", "</div>"),
}
