"""Writes the files of this folder as offices make them, in many encodings and layouts.

`python3 make.py` writes them again; the expected reading of each stands in expected.json.
"""
import json, os, zipfile
here = os.path.dirname(os.path.abspath(__file__))
expected = {}

def rec(s, i, p, m, v, of=None, c=None):
    return "|".join(str(x) for x in (s, i, p or "", m, v, of or "", c or ""))

def write(name, text, records=None, options=None, findings=None, failure=None, encoding="utf-8"):
    data = text.encode(encoding) if isinstance(text, str) else text
    open(os.path.join(here, name), "wb").write(data)
    note(name, records, options, findings, failure)

def note(name, records=None, options=None, findings=None, failure=None):
    entry = {}
    if options: entry["options"] = options
    if records is not None: entry["records"] = records
    if findings: entry["findings"] = findings
    if failure: entry["failure"] = failure
    expected[name] = entry

def cp1258(text):
    """Windows-1258 writes most tone marks as letters of their own behind the vowel."""
    import unicodedata
    out = b""
    for ch in text:
        for form in (ch, None):
            if form is not None:
                try:
                    out += form.encode("cp1258"); break
                except UnicodeEncodeError:
                    continue
            d = unicodedata.normalize("NFD", ch)
            base = unicodedata.normalize("NFC", "".join(x for x in d if x not in "\u0300\u0301\u0303\u0309\u0323"))
            tone = "".join(x for x in d if x in "\u0300\u0301\u0303\u0309\u0323")
            out += (base + tone).encode("cp1258")
    return out

COLS = {"c": "", }
def column(n):
    name = ""
    while n:
        n, r = divmod(n - 1, 26); name = chr(65 + r) + name
    return name

def esc(t): return t.replace("&", "&amp;").replace("<", "&lt;")

def xlsx(name, sheets, records=None, options=None, findings=None, failure=None, merges=(), shared=True, percent=()):
    """sheets: [(name, rows)]; a cell is a text or a number; `percent` are (row, column) shown in per cent."""
    strings, parts, tabs, rels = [], {}, "", ""
    for k, (tab, rows) in enumerate(sheets, 1):
        body = ""
        for r, row in enumerate(rows, 1):
            cells = ""
            for c, v in enumerate(row, 1):
                ref = f"{column(c)}{r}"
                if v is None or v == "": continue
                if isinstance(v, (int, float)):
                    style = ' s="1"' if (r, c) in percent else ""
                    cells += f'<c r="{ref}"{style}><v>{v!r}</v></c>'
                elif shared:
                    if v not in strings: strings.append(v)
                    cells += f'<c r="{ref}" t="s"><v>{strings.index(v)}</v></c>'
                else:
                    cells += f'<c r="{ref}" t="inlineStr"><is><t>{esc(v)}</t></is></c>'
            body += f'<row r="{r}">{cells}</row>'
        merge = "".join(f'<mergeCell ref="{m}"/>' for m in merges)
        merge = f"<mergeCells>{merge}</mergeCells>" if merge else ""
        parts[f"xl/worksheets/sheet{k}.xml"] = ('<?xml version="1.0" encoding="UTF-8"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">'
            f"<sheetData>{body}</sheetData>{merge}</worksheet>")
        tabs += f'<sheet name="{esc(tab)}" sheetId="{k}" r:id="rId{k}"/>'
        rels += f'<Relationship Id="rId{k}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet{k}.xml"/>'
    parts["xl/workbook.xml"] = ('<?xml version="1.0" encoding="UTF-8"?><workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" '
        f'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets>{tabs}</sheets></workbook>')
    parts["xl/_rels/workbook.xml.rels"] = f'<?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">{rels}</Relationships>'
    parts["xl/sharedStrings.xml"] = ('<?xml version="1.0" encoding="UTF-8"?><sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">'
        + "".join(f"<si><t>{esc(s)}</t></si>" for s in strings) + "</sst>")
    parts["xl/styles.xml"] = ('<?xml version="1.0" encoding="UTF-8"?><styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">'
        '<cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="10"/></cellXfs></styleSheet>')
    parts["[Content_Types].xml"] = '<?xml version="1.0" encoding="UTF-8"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>'
    path = os.path.join(here, name)
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as z:
        for part in ["[Content_Types].xml"] + [p for p in parts if p != "[Content_Types].xml"]:
            info = zipfile.ZipInfo(part, (2024, 1, 1, 0, 0, 0)); info.compress_type = zipfile.ZIP_DEFLATED
            z.writestr(info, parts[part])
    note(name, records, options, findings, failure)

QN, HP, HN, AG = "Quảng Ninh", "Hải Phòng", "Hà Nội", "An Giang"

# --- CSV: headings ---
write("01-tieng-viet.csv", "Đơn vị,Chỉ số,Năm,Hạng\nQuảng Ninh,PCI,2023,1\nHà Nội,PAR INDEX,2022,3\n",
  [rec(QN,"PCI",2023,"rank",1), rec(HN,"PAR_INDEX",2022,"rank",3)])
write("02-cham-phay.csv", "Địa phương;Chỉ số;Năm;Điểm\nQuảng Ninh;PCI;2022;72,95\nBắc Giang;PCI;2022;72,80\n",
  [rec(QN,"PCI",2022,"score","72.95"), rec("Bắc Giang","PCI",2022,"score","72.8")])
write("03-sep.csv", "sep=;\r\nTỉnh;Chỉ số;Năm;Xếp hạng\r\nhà nội;par index;2022;3/63\r\n", [rec(HN,"PAR_INDEX",2022,"rank",3,63)])
write("04-gach-dung.csv", "Tỉnh/Thành phố|Chỉ số|Năm|Thứ hạng\nTP.HCM|PCI|2022|27\n", [rec("Hồ Chí Minh","PCI",2022,"rank",27)])
write("05-utf16le.csv", b"\xff\xfe" + "Đơn vị\tChỉ số\tNăm\tHạng\r\nHuế\tPAPI\t2023\t5\r\n".encode("utf-16-le"), [rec("Huế","PAPI",2023,"rank",5)])
write("06-utf16be.csv", b"\xfe\xff" + "Đơn vị;Chỉ số;Năm;Hạng\nBến Tre;SIPAS;2021;9\n".encode("utf-16-be"), [rec("Bến Tre","SIPAS",2021,"rank",9)])
write("07-windows-1258.csv", cp1258("Đơn vị;Chỉ số;Năm;Hạng\nQuảng Ninh;PAR INDEX;2020;1\nHải Phòng;PAR INDEX;2020;2\n"),
  [rec(QN,"PAR_INDEX",2020,"rank",1), rec(HP,"PAR_INDEX",2020,"rank",2)])
write("08-bom.csv", "\ufeffĐơn vị,Chỉ số,Năm,Hạng\nAn Giang,SIPAS,2020,45\n", [rec(AG,"SIPAS",2020,"rank",45)])
write("09-stt-ghi-chu.csv", "STT,Tên đơn vị,Bộ chỉ số,Năm đánh giá,Xếp thứ,Ghi chú\n1,Bộ Tư pháp,PAR INDEX,2020,7,\n2,Bộ Y tế,PAR INDEX,2020,16,giảm\n",
  [rec("Bộ Tư pháp","PAR_INDEX",2020,"rank",7), rec("Bộ Y tế","PAR_INDEX",2020,"rank",16)])
write("10-tieu-de-tren.csv", "BẢNG XẾP HẠNG PCI NĂM 2023,,\n,,\nHạng,Tỉnh,Điểm\n1,Quảng Ninh,\"71,25\"\n2,Long An,\"70,94\"\n",
  [rec(QN,"PCI",2023,"rank",1), rec(QN,"PCI",2023,"score","71.25"), rec("Long An","PCI",2023,"rank",2), rec("Long An","PCI",2023,"score","70.94")])
write("11-khong-dau.csv", "don vi,chi so,nam,hang\nha noi,pci,2022,20\nquang ninh,pci,2022,1\n", [rec(HN,"PCI",2022,"rank",20), rec(QN,"PCI",2022,"rank",1)])
write("12-hoa.csv", "TỈNH, CHỈ SỐ, NĂM, HẠNG\nHÀ NỘI, PAR INDEX, 2022, 3\n", [rec(HN,"PAR_INDEX",2022,"rank",3)])
write("13-nam-la-cot.csv", "Tỉnh,Hạng 2021,Hạng 2022\nQuảng Ninh,1,1\nHải Phòng,2,3\n",
  [rec(QN,"PCI",2021,"rank",1), rec(QN,"PCI",2022,"rank",1), rec(HP,"PCI",2021,"rank",2), rec(HP,"PCI",2022,"rank",3)], options=["index:=PCI"])
write("14-nam-tran.csv", "Tỉnh,2021,2022\nQuảng Ninh,73.02,72.95\n", [rec(QN,"PCI",2021,"score","73.02"), rec(QN,"PCI",2022,"score","72.95")],
  options=["index:=PCI,measure:=score"])
write("15-chi-so-la-cot.csv", "Đơn vị,Năm,Hạng PCI,Hạng PAR INDEX,Hạng SIPAS\nQuảng Ninh,2022,1,1,1\n",
  [rec(QN,"PCI",2022,"rank",1), rec(QN,"PAR_INDEX",2022,"rank",1), rec(QN,"SIPAS",2022,"rank",1)])
write("16-chi-so-va-nam.csv", "Địa phương,PCI 2021 hạng,Điểm PCI 2021\nHải Dương,13,\"67,65\"\n", [rec("Hải Dương","PCI",2021,"rank",13), rec("Hải Dương","PCI",2021,"score","67.65")])
write("17-phan-tram.csv", "Đơn vị,Chỉ số,Năm,Kết quả (%)\nHải Phòng,PAR INDEX,2020,\"90,51\"\n", [rec(HP,"PAR_INDEX",2020,"percent","90.51")])
write("18-o-phan-tram.csv", "Đơn vị,Chỉ số,Năm,Điểm\nHải Phòng,PAR INDEX,2020,\"90,51%\"\n", [rec(HP,"PAR_INDEX",2020,"percent","90.51")])
write("19-loai-gia-tri.csv", "Đơn vị,Chỉ số,Năm,Loại,Giá trị\nCà Mau,PCI,2022,hạng,30\nCà Mau,PCI,2022,điểm,\"65,38\"\n", [rec("Cà Mau","PCI",2022,"rank",30), rec("Cà Mau","PCI",2022,"score","65.38")])
write("20-loai-la.csv", "Đơn vị,Chỉ số,Năm,Loại,Giá trị\nCà Mau,PCI,2022,sao,30\nCà Mau,PCI,2022,hạng,30\n", [rec("Cà Mau","PCI",2022,"rank",30)], findings=["unknown_measure"])
write("21-ten-sai.csv", "Đơn vị,Chỉ số,Năm,Hạng\nAn Giagn,PCI,2022,30\nCà Mau,PCX,2022,31\n", [rec("An Giagn","PCI",2022,"rank",30), rec("Cà Mau","PCX",2022,"rank",31)], findings=["unknown_unit", "unknown_index"])
write("22-nam-sai.csv", "Đơn vị,Chỉ số,Năm,Hạng\nCà Mau,PCI,20222,31\n", [rec("Cà Mau","PCI","20222","rank",31)], findings=["unknown_period"])
write("23-hang-lech.csv", "Đơn vị,Chỉ số,Năm,Hạng\nCà Mau,PCI,2022,31,thừa\nBến Tre,PCI,2022,10\n", [rec("Bến Tre","PCI",2022,"rank",10)], findings=["ragged_row"])
write("24-trung-binh.csv", "Đơn vị,Chỉ số,Năm,Điểm\nTrung bình cả nước,SIPAS,2023,\"82,66\"\nThái Nguyên,SIPAS,2023,\"90,76\"\n",
  [rec("provinces","SIPAS",2023,"score","82.66"), rec("Thái Nguyên","SIPAS",2023,"score","90.76")])
write("25-dau-tru.csv", "Đơn vị,Chỉ số,Năm,Hạng,Tăng/giảm hạng\nBến Tre,PCI,2022,10,-2\nCà Mau,PCI,2022,30,▲ 3\nHuế,PCI,2022,-,\n",
  [rec("Bến Tre","PCI",2022,"rank",10), rec("Bến Tre","PCI",2022,"rank_change",-2), rec("Cà Mau","PCI",2022,"rank",30), rec("Cà Mau","PCI",2022,"rank_change",3)])
write("26-thanh-phan.csv", "BẢNG PCI 2022 THÀNH PHẦN,,\nTỉnh,Gia nhập thị trường,Tiếp cận đất đai\nBến Tre,\"7,10\",\"7,50\"\n",
  [rec("Bến Tre","PCI",2022,"score","7.1",c="Gia nhập thị trường"), rec("Bến Tre","PCI",2022,"score","7.5",c="Tiếp cận đất đai")], options=["measure:=score"])
write("27-cot-rieng.csv", "Nơi,Thứ\nBến Tre,10\n", [rec("Bến Tre","PCI",2022,"rank",10)], options=["subject=Nơi,rank=Thứ,index:=PCI,period:=2022"])
write("28-thieu-chi-so.csv", "Đơn vị,Năm,Hạng\nBến Tre,2022,10\n", failure="nothing says which index")
write("29-thieu-don-vi.csv", "Chỉ số,Năm,Hạng\nPCI,2022,10\n", failure="no row names the unit")
write("30-thieu-gia-tri.csv", "Đơn vị,Chỉ số,Năm\nBến Tre,PCI,2022\n", failure="no column holds a value")
write("31-khong-ro.csv", "Đơn vị,Chỉ số,Năm,Giá trị\nBến Tre,PCI,2022,10\n", failure="nothing says whether the values are ranks or scores")
write("32-chu-trong-o.csv", "Đơn vị,Chỉ số,Năm,Hạng\nBến Tre,PCI,2022,khá 1 chút 2\n", [], failure="is no number")
# --- xlsx ---
xlsx("33-trang-tinh.xlsx", [("PCI 2023", [["Hạng","Tỉnh","Điểm"],[1,QN,71.25],[2,"Long An",70.94]])],
  [rec(QN,"PCI",2023,"rank",1), rec(QN,"PCI",2023,"score","71.25"), rec("Long An","PCI",2023,"rank",2), rec("Long An","PCI",2023,"score","70.94")])
xlsx("34-hai-trang.xlsx", [("Bìa", [["Báo cáo"]]), ("Số liệu", [["Đơn vị","Chỉ số","Năm","Hạng"],["TP. Hồ Chí Minh","PAPI",2022,44]])],
  [rec("Hồ Chí Minh","PAPI",2022,"rank",44)], options=["--sheet", "số liệu"])
xlsx("35-phan-tram.xlsx", [("S", [["Đơn vị","Chỉ số","Năm","Kết quả (%)"],[HP,"PAR INDEX",2020,0.9051]])], [rec(HP,"PAR_INDEX",2020,"percent","90.51")], percent={(2,4)})
xlsx("36-gop-o.xlsx", [("S", [["BẢNG XẾP HẠNG PAR INDEX","","","",""],["Tỉnh","Năm 2021","","Năm 2022",""],["","Hạng","Điểm","Hạng","Điểm"],[QN,2,91.04,1,90.1]])],
  [rec(QN,"PAR_INDEX",2021,"rank",2), rec(QN,"PAR_INDEX",2021,"score","91.04"), rec(QN,"PAR_INDEX",2022,"rank",1), rec(QN,"PAR_INDEX",2022,"score","90.1")],
  merges=["A1:E1","B2:C2","D2:E2","A2:A3"])
xlsx("37-chuoi-trong-o.xlsx", [("S", [["Đơn vị","Chỉ số","Năm","Hạng"],["Bộ Tài chính","PAR INDEX",2020,2]])], [rec("Bộ Tài chính","PAR_INDEX",2020,"rank",2)], shared=False)
xlsx("38-trang-sai.xlsx", [("S", [["Đơn vị","Chỉ số","Năm","Hạng"],["Bộ Tài chính","PAR INDEX",2020,2]])], failure="there is no worksheet", options=["--sheet", "T"])
xlsx("39-khong-bang.xlsx", [("S", [["Ghi chú nội bộ"],["không có gì"]])], failure="no row names the unit")
write("40-excel-cu.xls", bytes.fromhex("d0cf11e0a1b11ae1") + b"\0" * 504, failure="old Excel format")
write("41-opendocument.ods", b"PK\x03\x04\x14\0\0\0\0\0" + b"\0" * 20 + b"mimetypeapplication/vnd.oasis.opendocument.spreadsheet", failure="OpenDocument")
good = open(os.path.join(here, "33-trang-tinh.xlsx"), "rb").read()
write("42-hong.xlsx", good[:len(good) // 2], failure="damaged")
write("43-tab.tsv", "Quận, huyện\tChỉ số\tNăm\tHạng\nHuyện Đức Trọng\tDDCI\t2022\t2\n", [rec("huyện Đức Trọng","DDCI",2022,"rank",2)])
json.dump(expected, open(os.path.join(here, "expected.json"), "w"), ensure_ascii=False, indent=1)
