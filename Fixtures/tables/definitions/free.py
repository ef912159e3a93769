"""Tables and lists written freely, as portals and newspapers flatten them.

A mark [[figure|measure;key=value]] is a figure that states a fact; "@Unit@" before a line names whose
it is, and the line "= key=value; …" what holds from there on. Measures are r (rank), s (score), p
(percent), rc (rank_change) and ch (change); keys are i (index), y (period), c (component), o (of), b
(baseline), x (scope), u (unit) and n (subject). "-" empties a key.
"""

import re
from decimal import Decimal

MEASURES = {"r": "rank", "s": "score", "p": "percent", "rc": "rank_change", "ch": "change"}
UNITS = {"rank": None, "score": "điểm", "percent": "%", "rank_change": "bậc", "change": "điểm"}
MARK = re.compile(r"\[\[(.*?)\|(.*?)\]\]")


def write_list(page, text):
    """Writes a text without its marks and notes what they state."""
    held = {}
    for line in text.strip("\n").split("\n"):
        if line.startswith("= "):
            for pair in line[2:].split(";"):
                key, value = pair.strip().split("=")
                held[key] = None if value == "-" else value
            continue
        named = re.match(r"@(.*?)@", line)
        if named:
            held["n"] = named.group(1)
            line = line[named.end():]
        write_line(page, line, held)


def write_line(page, line, held):
    at = 0
    for mark in MARK.finditer(line):
        page.put(line[at:mark.start()])
        note(page, mark.group(1), mark.group(2).split(";"), held)
        at = mark.end()
    page.put(line[at:] + "\n")


def note(page, figure, spec, held):
    start = len(page.bytes)
    page.put(figure)
    said = {**held, **dict(pair.split("=") for pair in spec[1:])}
    said = {key: None if value == "-" else value for key, value in said.items()}
    measure = MEASURES[spec[0]]
    value = said.get("v") or figure
    page.records.append({
        "subject": said["n"], "index": said["i"], "component": said.get("c"),
        "period": said.get("y"), "measure": measure, "value": number(value),
        "of": number(said.get("o")), "unit": said.get("u") or UNITS[measure],
        "baseline": said.get("b"), "scope": said.get("x"),
        "start": start, "end": start + len(figure.encode()), "source": figure,
    })


def number(text):
    if text is None:
        return None
    value = Decimal(text.replace("−", "-").replace("–", "-").replace(",", "."))
    return int(value) if value == value.to_integral() else float(value)


LISTS = {}

LISTS["hai-cot-nam-va-tang-giam"] = """
Thứ hạng PAPI của sáu tỉnh miền núi phía Bắc qua hai năm
20/04/2023 08:30
Bảng dưới đây tổng hợp từ báo cáo PAPI 2022, so với năm 2021.
= i=PAPI
TT   Tỉnh   Hạng 2021   Hạng 2022   Tăng/giảm
@Lào Cai@1   Lào Cai   [[21|r;y=2021]]   [[15|r;y=2022]]   [[+6|rc;y=2022;b=2021]]
@Yên Bái@2   Yên Bái   [[35|r;y=2021]]   [[33|r;y=2022]]   [[+2|rc;y=2022;b=2021]]
@Sơn La@3   Sơn La   [[40|r;y=2021]]   [[47|r;y=2022]]   [[-7|rc;y=2022;b=2021]]
@Hà Giang@4   Hà Giang   [[55|r;y=2021]]   [[51|r;y=2022]]   [[+4|rc;y=2022;b=2021]]
"""

LISTS["hang-tren-tong-mot-o"] = """
PAR INDEX cấp tỉnh năm 2022: nhóm các tỉnh Đông Nam Bộ
= i=PAR_INDEX; y=2022
Tỉnh, thành phố | Kết quả
@Bà Rịa - Vũng Tàu@Bà Rịa - Vũng Tàu | Hạng [[12|r;o=63]]/63 ([[86,45|p]]%)
@Đồng Nai@Đồng Nai | Hạng [[20|r;o=63]]/63 ([[85,71|p]]%)
@Tây Ninh@Tây Ninh | Hạng [[33|r;o=63]]/63 ([[84,90|p]]%)
@Bình Phước@Bình Phước | Hạng [[51|r;o=63]]/63 ([[82,38|p]]%)
Nguồn: Bộ Nội vụ.
"""

LISTS["hang-va-gia-tri-trong-ngoac"] = """
Xếp hạng DTI các bộ qua hai năm (trong ngoặc là giá trị)
= i=DTI
Đơn vị\t2021\t2022
@Bộ Tài chính@Bộ Tài chính\t[[01|r;y=2021]] ([[0,714|s;y=2021]])\t[[02|r;y=2022]] ([[0,7101|s;y=2022]])
@Bộ Công Thương@Bộ Công Thương\t[[05|r;y=2021]] ([[0,5419|s;y=2021]])\t[[04|r;y=2022]] ([[0,6010|s;y=2022]])
@Bộ Xây dựng@Bộ Xây dựng\t[[10|r;y=2021]] ([[0.4419|s;y=2021]])\t[[09|r;y=2022]] ([[0.4702|s;y=2022]])
@Bộ Y tế@Bộ Y tế\t[[11|r;y=2021]] ([[0,4305|s;y=2021]])\t[[12|r;y=2022]] ([[0,4411|s;y=2022]])
"""

LISTS["diem-toi-da-tung-linh-vuc"] = """
Kết quả Chỉ số cải cách hành chính năm 2021 của tỉnh Quảng Ngãi
22/06/2022
= i=PAR_INDEX; y=2021; n=Quảng Ngãi
STT | Nội dung đánh giá | Điểm tối đa | Điểm đạt được | Xếp hạng
1 | Công tác chỉ đạo, điều hành CCHC | 8,5 | [[7,91|s;c=Công tác chỉ đạo, điều hành CCHC;o=8,5]] | [[18|r;c=Công tác chỉ đạo, điều hành CCHC]]
2 | Cải cách thủ tục hành chính | 13,5 | [[12,05|s;c=Cải cách thủ tục hành chính;o=13,5]] | [[27|r;c=Cải cách thủ tục hành chính]]
3 | Cải cách tài chính công | 11,5 | [[8,87|s;c=Cải cách tài chính công;o=11,5]] | [[49|r;c=Cải cách tài chính công]]
4 | Hiện đại hóa hành chính | 15 | [[11,20|s;c=Hiện đại hóa hành chính;o=15]] | [[36|r;c=Hiện đại hóa hành chính]]
 | Tổng điểm | 100 | [[84,12|s;o=100]] | [[45|r]]
"""

LISTS["gach-ngang-diem"] = """
SIPAS 2022: những địa phương có kết quả cao

Thứ tự từ cao xuống thấp:
= i=SIPAS; y=2022
@Quảng Ninh@Quảng Ninh - [[87,59|p]]%
@Thái Nguyên@Thái Nguyên - [[87,18|p]]%
@Hải Dương@Hải Dương - [[86,93|p]]%
@Đà Nẵng@Đà Nẵng – [[86,15|p]]%
@Thành phố Hồ Chí Minh@TP. Hồ Chí Minh – [[80,02|p;n=Hồ Chí Minh]]%
"""

LISTS["cham-dong-va-hang"] = """
Phụ lục: PCI 2022 của các tỉnh Bắc Trung Bộ
= i=PCI; y=2022
Tỉnh ............ Điểm ........ Thứ hạng
@Thanh Hóa@Thanh Hóa ................ [[63,67|s]] ........ [[47|r]]
@Nghệ An@Nghệ An .................. [[66,60|s]] ........ [[23|r]]
@Hà Tĩnh@Hà Tĩnh .................. [[66,13|s]] ........ [[27|r]]
@Quảng Bình@Quảng Bình ............... [[61,65|s]] ........ [[59|r]]
"""

LISTS["mot-o-mot-dong-huyen"] = """
Công bố Chỉ số cải cách hành chính năm 2023 cấp huyện của tỉnh Yên Bái
Số thứ tự
Địa phương
Tổng điểm
Xếp hạng
= i=PAR_INDEX; y=2023; x=Yên Bái
1
@huyện Văn Yên@Huyện Văn Yên
[[91,25|s]]
[[1|r]]
2
@thành phố Yên Bái@TP Yên Bái
[[90,80|s]]
[[2|r]]
3
@thị xã Nghĩa Lộ@TX Nghĩa Lộ
[[89,14|s]]
[[3|r]]
4
@huyện Mù Cang Chải@Huyện Mù Cang Chải
[[84,06|s]]
[[4|r]]
Sở Nội vụ có trách nhiệm theo dõi, đôn đốc.
"""

LISTS["hang-doc-ten-truoc"] = """
DDCI Tuyên Quang 2023: bảng điểm khối sở, ban, ngành
= i=DDCI; y=2023; x=Tuyên Quang
@Sở Tài chính@Hạng 1: Sở Tài chính - [[88,12|s]] điểm
@Sở Khoa học và Công nghệ@Hạng 2: Sở KH&CN - [[87,40|s]] điểm
@Sở Giáo dục và Đào tạo@Hạng 3: Sở GD&ĐT - [[85,95|s]] điểm
@Sở Lao động - Thương binh và Xã hội@Hạng 4: Sở LĐ-TB&XH - [[80,31|s]] điểm
"""

LISTS["hang-doc-ten-truoc"] = LISTS["hang-doc-ten-truoc"]
for place in range(1, 5):
    LISTS["hang-doc-ten-truoc"] = LISTS["hang-doc-ten-truoc"].replace(
        f"Hạng {place}:", f"Hạng [[{place}|r]]:")

LISTS["thang-diem-trong-tieu-de"] = """
CHỈ SỐ CHUYỂN ĐỔI SỐ CẤP XÃ NĂM 2025 TỈNH LÂM ĐỒNG (Thang điểm 100)
= i=DTI; y=2025; x=Lâm Đồng; o=100
TT | Xã, phường, đặc khu | Điểm | Hạng
@phường Xuân Hương - Đà Lạt@1 | Phường Xuân Hương - Đà Lạt | [[92,10|s]] | [[1|r;o=-]]
@phường Bảo Lộc@2 | P. Bảo Lộc | [[90,44|s]] | [[2|r;o=-]]
@xã Đức Trọng@3 | Xã Đức Trọng | [[88,73|s]] | [[3|r;o=-]]
@đặc khu Phú Quý@4 | Đặc khu Phú Quý | [[75,02|s]] | [[4|r;o=-]]
"""

LISTS["tru-cot-viet-tat"] = """
Kết quả DTI cấp tỉnh năm 2022

Chỉ số gồm ba trụ cột: chính quyền số (CQS), kinh tế số (KTS) và xã hội số (XHS).
= i=DTI; y=2022
Tỉnh | Xếp hạng chung | Xếp hạng CQS | Xếp hạng KTS | Xếp hạng XHS
@Bắc Giang@Bắc Giang | [[11|r]] | [[9|r;c=chính quyền số]] | [[14|r;c=kinh tế số]] | [[16|r;c=xã hội số]]
@Lạng Sơn@Lạng Sơn | [[4|r]] | [[5|r;c=chính quyền số]] | [[3|r;c=kinh tế số]] | [[8|r;c=xã hội số]]
@Cao Bằng@Cao Bằng | [[47|r]] | [[50|r;c=chính quyền số]] | [[41|r;c=kinh tế số]] | [[39|r;c=xã hội số]]
"""

LISTS["nhom-theo-vung"] = """
PCI 2023 chia theo vùng
= i=PCI; y=2023
Tỉnh\tĐiểm\tHạng
Đồng bằng sông Hồng
@Hải Phòng@Hải Phòng\t[[70,34|s]]\t[[3|r]]
@Hưng Yên@Hưng Yên\t[[67,46|s]]\t[[22|r]]
Tây Nguyên
@Lâm Đồng@Lâm Đồng\t[[65,20|s]]\t[[44|r]]
@Kon Tum@Kon Tum\t[[62,38|s]]\t[[59|r]]
Đông Nam Bộ
@Tây Ninh@Tây Ninh\t[[66,09|s]]\t[[36|r]]
"""

LISTS["nuoc-asean-gach-cheo"] = """
Chính phủ điện tử ASEAN: EGDI 2024
Quốc gia / Xếp hạng / Giá trị
= i=EGDI; y=2024
@Singapore@Singapore / [[3|r]] / [[0,9691|s]]
@Thái Lan@Thái Lan / [[52|r]] / [[0,8351|s]]
@Malaysia@Malaysia / [[57|r]] / [[0,8111|s]]
@Việt Nam@Việt Nam / [[71|r]] / [[0,7709|s]]
@Lào@Lào / [[152|r]] / [[0,3897|s]]
"""

LISTS["tieu-de-xa-va-so-trang"] = """
BẢNG XẾP HẠNG CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2022
CỦA CÁC BỘ, CƠ QUAN NGANG BỘ
= i=PAR_INDEX; y=2022
TT Bộ, cơ quan ngang bộ Chỉ số (%) Xếp hạng
@Ngân hàng Nhà nước Việt Nam@1 Ngân hàng Nhà nước Việt Nam [[91,77|p]] [[1|r]]
@Bộ Tư pháp@2 Bộ Tư pháp [[89,84|p]] [[2|r]]
@Bộ Tài chính@3 Bộ Tài chính [[89,07|p]] [[3|r]]
- 2 -
TT Bộ, cơ quan ngang bộ Chỉ số (%) Xếp hạng
@Bộ Nội vụ@4 Bộ Nội vụ [[88,14|p]] [[4|r]]
@Bộ Xây dựng@5 Bộ Xây dựng [[87,01|p]] [[5|r]]
@Bộ Y tế@6 Bộ Y tế [[80,11|p]] [[15|r]]
"""

LISTS["chi-so-qua-cac-nam"] = """
Chỉ số PCI của tỉnh Bến Tre giai đoạn 2019 - 2023
= i=PCI; n=Bến Tre
Năm
Điểm số
Xếp hạng
2019
[[68,34|s;y=2019]]
[[7|r;y=2019]]
2020
[[69,08|s;y=2020]]
[[8|r;y=2020]]
2021
[[66,34|s;y=2021]]
[[18|r;y=2021]]
2022
[[65,90|s;y=2022]]
[[35|r;y=2022]]
2023
[[69,20|s;y=2023]]
[[7|r;y=2023]]
"""

LISTS["nhieu-chi-so-gach-dau-dong"] = """
Kết quả các chỉ số năm 2022 của tỉnh Hậu Giang
= y=2022; n=Hậu Giang
- PAR INDEX: [[84,58|p;i=PAR_INDEX]]%, hạng [[40|r;i=PAR_INDEX]], tăng [[4|rc;i=PAR_INDEX;b=2021]] bậc so với năm 2021
- SIPAS: [[81,04|p;i=SIPAS]]%, hạng [[25|r;i=SIPAS]], giảm [[2|rc;i=SIPAS;b=2021;v=-2]] bậc so với năm 2021
- PCI: [[67,65|s;i=PCI]] điểm, hạng [[12|r;i=PCI]], tăng [[26|rc;i=PCI;b=2021]] bậc so với năm 2021
- PAPI: [[41,93|s;i=PAPI]] điểm, hạng [[36|r;i=PAPI]]
"""

LISTS["thanh-phan-hai-ky-hai-tang"] = """
Các chỉ số thành phần PCI của tỉnh Phú Yên
= i=PCI; n=Phú Yên
Chỉ số thành phần\tNăm 2022\t\tNăm 2023\t
\tĐiểm\tHạng\tĐiểm\tHạng
Gia nhập thị trường\t[[6,91|s;y=2022;c=Gia nhập thị trường]]\t[[40|r;y=2022;c=Gia nhập thị trường]]\t[[7,04|s;y=2023;c=Gia nhập thị trường]]\t[[37|r;y=2023;c=Gia nhập thị trường]]
Tính minh bạch\t[[5,12|s;y=2022;c=Tính minh bạch]]\t[[55|r;y=2022;c=Tính minh bạch]]\t[[5,84|s;y=2023;c=Tính minh bạch]]\t[[41|r;y=2023;c=Tính minh bạch]]
Chi phí không chính thức\t[[6,77|s;y=2022;c=Chi phí không chính thức]]\t[[38|r;y=2022;c=Chi phí không chính thức]]\t[[6,50|s;y=2023;c=Chi phí không chính thức]]\t[[48|r;y=2023;c=Chi phí không chính thức]]
Đào tạo lao động\t[[5,20|s;y=2022;c=Đào tạo lao động]]\t[[46|r;y=2022;c=Đào tạo lao động]]\t[[5,31|s;y=2023;c=Đào tạo lao động]]\t[[44|r;y=2023;c=Đào tạo lao động]]
"""

LISTS["trung-binh-cuoi-bang"] = """
Chỉ số SIPAS năm 2023 các tỉnh Tây Bắc
= i=SIPAS; y=2023
Tỉnh | Chỉ số (%) | Xếp hạng
@Điện Biên@Điện Biên | [[83,10|p]] | [[28|r]]
@Lai Châu@Lai Châu | [[81,77|p]] | [[42|r]]
@Sơn La@Sơn La | [[84,36|p]] | [[19|r]]
@Hòa Bình@Hòa Bình | [[80,05|p]] | [[52|r]]
@provinces@Trung bình cả nước | [[82,66|p]] |
"""

LISTS["so-thu-tu-khong-phai-hang"] = """
Điểm PCI năm 2022 của bốn tỉnh, xếp theo vần chữ cái
= i=PCI; y=2022
TT | Tỉnh | Điểm PCI
@An Giang@1 | An Giang | [[63,45|s]]
@Bạc Liêu@2 | Bạc Liêu | [[64,36|s]]
@Cà Mau@3 | Cà Mau | [[61,60|s]]
@Sóc Trăng@4 | Sóc Trăng | [[62,01|s]]
"""

LISTS["so-nhay-la-hang"] = """
Vài địa phương trong bảng PAR INDEX 2023

= i=PAR_INDEX; y=2023
@Quảng Ninh@[[1|r]]. Quảng Ninh: [[92,18|p]]%
@Hải Phòng@[[2|r]]. Hải Phòng: [[91,87|p]]%
@Hà Nội@[[3|r]]. Hà Nội: [[91,43|p]]%
...
@Kon Tum@[[61|r]]. Kon Tum: [[82,40|p]]%
@Bình Thuận@[[62|r]]. Bình Thuận: [[82,02|p]]%
@An Giang@[[63|r]]. An Giang: [[81,32|p]]%
"""

LISTS["hang-bang-chu"] = """
Chỉ số CCHC năm 2022 của các sở tỉnh Bắc Ninh
= i=PAR_INDEX; y=2022; x=Bắc Ninh
@Sở Tư pháp@- [[Hạng nhất|r;v=1]]: Sở Tư pháp (điểm: [[95,10|s]])
@Sở Nội vụ@- [[Hạng nhì|r;v=2]]: Sở Nội vụ (điểm: [[94,65|s]])
@Sở Y tế@- [[Hạng ba|r;v=3]]: Sở Y tế (điểm: [[93,20|s]])
@Sở Tài chính@- [[Hạng tư|r;v=4]]: Sở Tài chính (điểm: [[92,77|s]])
"""

LISTS["ba-cot-tang-giam-mui-ten"] = """
GII 2023: Việt Nam và các nước láng giềng so với năm 2022
= i=GII
Quốc gia\tHạng 2023\tHạng 2022\tThay đổi
@Trung Quốc@Trung Quốc\t[[12|r;y=2023]]\t[[11|r;y=2022]]\t▼[[1|rc;y=2023;b=2022;v=-1]]
@Malaysia@Malaysia\t[[36|r;y=2023]]\t[[36|r;y=2022]]\t=
@Thái Lan@Thái Lan\t[[43|r;y=2023]]\t[[43|r;y=2022]]\t=
@Việt Nam@Việt Nam\t[[46|r;y=2023]]\t[[48|r;y=2022]]\t▲[[2|rc;y=2023;b=2022]]
@Indonesia@Indonesia\t[[61|r;y=2023]]\t[[75|r;y=2022]]\t▲[[14|rc;y=2023;b=2022]]
"""

LISTS["hang-trong-vung"] = """
PAPI 2021 tại Tây Nguyên
= i=PAPI; y=2021
Tỉnh | Điểm | Hạng trong vùng | Hạng cả nước
@Lâm Đồng@Lâm Đồng | [[42,88|s]] | [[1|r;x=Tây Nguyên]] | [[21|r]]
@Đắk Lắk@Đắk Lắk | [[41,90|s]] | [[2|r;x=Tây Nguyên]] | [[33|r]]
@Gia Lai@Gia Lai | [[40,12|s]] | [[3|r;x=Tây Nguyên]] | [[50|r]]
"""

LISTS["cap-xa-ba-dong"] = """
Kết quả chấm Chỉ số cải cách hành chính cấp xã năm 2024, huyện Đông Anh, thành phố Hà Nội
= i=PAR_INDEX; y=2024
Xã Cổ Loa
Xã Đông Hội
Danh sách trên là các xã tự đề nghị chấm lại.
"""

LISTS["du-toan-khong-phai-chi-so"] = """
PCI 2023 và dự toán chi của bốn tỉnh
STT | Tỉnh | Dự toán 2023 (tỷ đồng) | Dự toán 2024 (tỷ đồng) | So sánh (%)
1 | Hà Nam | 512,4 | 601,2 | 117,3
2 | Nam Định | 488,0 | 530,9 | 108,8
3 | Thái Bình | 610,7 | 655,1 | 107,3
4 | Ninh Bình | 455,2 | 480,8 | 105,6
"""

LISTS["giai-bong-da-khong-phai-chi-so"] = """
Bên lề hội nghị PAR INDEX 2023: giải bóng đá các tỉnh
Hạng | Đội | Trận | Thắng | Hòa | Thua | Hiệu số | Điểm
1 | Nam Định | 26 | 16 | 5 | 5 | 20 | 53
2 | Bình Định | 26 | 13 | 8 | 5 | 19 | 47
3 | Hà Nội | 26 | 13 | 4 | 9 | 8 | 43
"""

LISTS["bien-che-khong-phai-chi-so"] = """
Biên chế công chức và SIPAS 2022: giao chỉ tiêu cho các sở
TT\tĐơn vị\tBiên chế giao 2022\tBiên chế giao 2023
1\tSở Nội vụ\t62\t60
2\tSở Tài chính\t71\t70
3\tSở Y tế\t58\t57
4\tSở Xây dựng\t49\t48
"""

LISTS["thi-sinh-khong-phai-chi-so"] = """
Thông báo tuyển dụng và kết quả DTI 2023

DANH SÁCH THÍ SINH TRÚNG TUYỂN
1. Nguyễn Thị Thanh Hòa - 86,5 điểm
2. Trần Văn Bắc Giang - 84,0 điểm
3. Lê Minh Quảng - 81,5 điểm
Kết quả DTI 2023 sẽ được công bố sau.
"""

LISTS["gia-ca-khong-phai-chi-so"] = """
Giá cà phê tại các tỉnh và vị trí PCI
Tỉnh: giá (đồng/kg)
Đắk Lắk: 95.500
Lâm Đồng: 94.800
Gia Lai: 95.300
Kon Tum: 95.300
"""

LISTS["gci-tru-cot-ngoac"] = """
Năng lực cạnh tranh toàn cầu (GCI) 2019: thứ hạng và điểm số (trong ngoặc) của Việt Nam
= i=GCI; y=2019; n=Việt Nam
+ Thể chế: [[89|r;c=Thể chế]] ([[49,8|s;c=Thể chế]])
+ Cơ sở hạ tầng: [[77|r;c=Cơ sở hạ tầng]] ([[65,9|s;c=Cơ sở hạ tầng]])
+ Quy mô thị trường: [[26|r;c=Quy mô thị trường]] ([[71,8|s;c=Quy mô thị trường]])
+ Kỹ năng: [[93|r;c=Kỹ năng]] ([[57,0|s;c=Kỹ năng]])
"""

LISTS["hai-an-ban-canh-nhau"] = """
SIPAS của bốn địa phương, bản 2022 và bản 2023
= i=SIPAS
Địa phương Năm 2022 Năm 2023
@Bắc Kạn@Bắc Kạn [[75,42|p;y=2022]]% [[75,03|p;y=2023]]%
@Cao Bằng@Cao Bằng [[76,10|p;y=2022]]% [[76,26|p;y=2023]]%
@Hà Tĩnh@Hà Tĩnh [[86,20|p;y=2022]]% [[88,31|p;y=2023]]%
@Quảng Nam@Quảng Nam [[74,56|p;y=2022]]% [[78,44|p;y=2023]]%
"""

LISTS["bang-cat-giua-chung"] = """
Bảng điểm DTI 2023 (trích)
= i=DTI; y=2023
Hạng | Tỉnh | Giá trị
@Đà Nẵng@[[1|r]] | Đà Nẵng | [[0,8340|s]]
@Hồ Chí Minh@[[2|r]] | TP.HCM | [[0,7811|s]]
@Thừa Thiên Huế@[[3|r]] | Thừa Thiên Huế | [[0,7733|s]]
4 | Lạng S
"""


LISTS["gach-ngang-co-tieu-de"] = """
Xếp hạng chuyển đổi số (DTI) các bộ năm 2022
TT - Bộ, ngành - DTI 2022 - Hạng 2022 - Hạng 2021
= i=DTI
@Bộ Tài chính@1 - Bộ Tài chính - [[0,7126|s;y=2022]] - [[1|r;y=2022]] - [[2|r;y=2021]]
@Bộ Kế hoạch và Đầu tư@2 - Bộ KH&ĐT - [[0,6681|s;y=2022]] - [[2|r;y=2022]] - [[3|r;y=2021]]
@Bộ Lao động - Thương binh và Xã hội@3 - Bộ Lao động - Thương binh và Xã hội - [[0,5530|s;y=2022]] - [[6|r;y=2022]] - [[9|r;y=2021]]
Nguồn: trích báo cáo của Bộ Thông tin và Truyền thông.
"""

LISTS["cham-phay-tinh-theo-cot"] = """
PAPI 2022: điểm các nội dung của ba tỉnh và cả nước (mỗi nội dung tối đa 10 điểm)
= i=PAPI; y=2022; o=10
Nội dung;Sơn La;Lai Châu;Điện Biên;Cả nước
Công khai, minh bạch;[[5,02|s;n=Sơn La;c=Công khai, minh bạch]];[[5,40|s;n=Lai Châu;c=Công khai, minh bạch]];[[5,11|s;n=Điện Biên;c=Công khai, minh bạch]];[[5,22|s;n=provinces;c=Công khai, minh bạch]]
Thủ tục hành chính công;[[7,01|s;n=Sơn La;c=Thủ tục hành chính công]];[[7,10|s;n=Lai Châu;c=Thủ tục hành chính công]];[[7,18|s;n=Điện Biên;c=Thủ tục hành chính công]];[[7,20|s;n=provinces;c=Thủ tục hành chính công]]
Cung ứng dịch vụ công;[[7,15|s;n=Sơn La;c=Cung ứng dịch vụ công]];[[7,30|s;n=Lai Châu;c=Cung ứng dịch vụ công]];[[7,44|s;n=Điện Biên;c=Cung ứng dịch vụ công]];[[7,66|s;n=provinces;c=Cung ứng dịch vụ công]]
"""

LISTS["phay-cac-nuoc"] = """
Chỉ số EGDI của các nước Đông Nam Á
= i=EGDI
Nước, EGDI 2020, Hạng 2020, EGDI 2022, Hạng 2022
@Singapore@Singapore, [[0.9150|s;y=2020]], [[11|r;y=2020]], [[0.9133|s;y=2022]], [[12|r;y=2022]]
@Thái Lan@Thái Lan, [[0.7565|s;y=2020]], [[57|r;y=2020]], [[0.7660|s;y=2022]], [[55|r;y=2022]]
@Việt Nam@Việt Nam, [[0.6667|s;y=2020]], [[86|r;y=2020]], [[0.6787|s;y=2022]], [[86|r;y=2022]]
"""

LISTS["mui-ten-hai-ky"] = """
Việt Nam trong GII 2022: thứ hạng các trụ cột
= i=GII; n=Việt Nam
Trụ cột >> Hạng 2021 >> Hạng 2022
1. Thể chế >> [[83|r;y=2021;c=Thể chế]] >> [[51|r;y=2022;c=Thể chế]]
2. Cơ sở hạ tầng >> [[79|r;y=2021;c=Cơ sở hạ tầng]] >> [[71|r;y=2022;c=Cơ sở hạ tầng]]
3. Trình độ phát triển của thị trường >> [[22|r;y=2021;c=Trình độ phát triển của thị trường]] >> [[43|r;y=2022;c=Trình độ phát triển của thị trường]]
"""

LISTS["cot-duoc-ghi-chu"] = """
Chỉ số cải cách hành chính năm 2017 của bốn tỉnh, thành phố
= i=PAR_INDEX; y=2017
@Quảng Ninh@Quảng Ninh - [[1|r]] - [[89,45|p]]
@Hà Nội@Hà Nội - [[2|r]] - [[85,58|p]]
@Vĩnh Phúc@Vĩnh Phúc - [[6|r]] - [[82,45|p]]
@Hải Phòng@Hải Phòng - [[7|r]] - [[82,15|p]]
(cột 2: thứ hạng; cột 3: chỉ số, %)
"""

LISTS["ma-chi-so-thanh-phan"] = """
Kết quả DDCI tỉnh Tuyên Quang năm 2022, khối huyện, thành phố
Thang đo mỗi chỉ số thành phần là 10, điểm tổng hợp quy về 100.
= i=DDCI; y=2022; x=Tuyên Quang
Huyện/TP | CSTP1 | CSTP2 | Tổng hợp | Hạng
@huyện Hàm Yên@Hàm Yên | [[8,41|s;c=Minh bạch thông tin;o=10]] | [[7,96|s;c=Chi phí thời gian;o=10]] | [[80,48|s;o=100]] | [[1|r]]
@huyện Sơn Dương@Sơn Dương | [[8,20|s;c=Minh bạch thông tin;o=10]] | [[7,75|s;c=Chi phí thời gian;o=10]] | [[79,50|s;o=100]] | [[2|r]]
@thành phố Tuyên Quang@TP Tuyên Quang | [[7,88|s;c=Minh bạch thông tin;o=10]] | [[8,05|s;c=Chi phí thời gian;o=10]] | [[78,18|s;o=100]] | [[3|r]]
(CSTP1: Minh bạch thông tin; CSTP2: Chi phí thời gian)
"""

LISTS["ten-tran-mot-o-mot-dong"] = """
Kết quả xếp hạng chỉ số cải cách hành chính năm 2020 của các xã, phường thuộc thị xã Đông Triều
= i=PAR_INDEX; y=2020; x=thị xã Đông Triều
Xã, phường
Điểm
Thứ hạng
Tốt
@phường Mạo Khê@P. Mạo Khê
[[94,25|s]]
[[1|r]]
@xã Hồng Thái Tây@X. Hồng Thái Tây
[[90,25|s]]
[[2|r]]
Khá
@xã An Sinh@X. An Sinh
[[86,00|s]]
[[3|r]]
"""

LISTS["cot-la-thang"] = """
Bộ chỉ số phục vụ người dân, doanh nghiệp tháng 11/2025 của các sở tỉnh Ninh Bình
= i=IPS766; x=Ninh Bình
Thứ hạng | Đơn vị | Tháng 10/2025 | Tháng 11/2025 | Tăng/giảm
@Sở Tư pháp@[[1|r;y=2025-11]] | Sở Tư pháp | [[93,10|s;y=2025-10]] | [[96,45|s;y=2025-11]] | [[+3,35|ch;y=2025-11;b=2025-10]]
@Sở Công Thương@[[2|r;y=2025-11]] | Sở Công Thương | [[94,88|s;y=2025-10]] | [[95,90|s;y=2025-11]] | [[+1,02|ch;y=2025-11;b=2025-10]]
@Sở Du lịch@[[3|r;y=2025-11]] | Sở Du lịch | [[91,40|s;y=2025-10]] | [[91,15|s;y=2025-11]] | [[-0,25|ch;y=2025-11;b=2025-10]]
"""

LISTS["hang-diem-toi-da"] = """
Chỉ số cải cách hành chính năm 2021 của các sở, ngành tỉnh Hà Tĩnh
= i=PAR_INDEX; y=2021; x=Hà Tĩnh
TT | Cơ quan | Chỉ đạo, điều hành | Cải cách thủ tục hành chính | Tổng điểm | Xếp hạng
 | Điểm tối đa | 18 | 22,5 | 100 |
@Sở Y tế@1 | Sở Y tế | [[17,20|s;c=Chỉ đạo, điều hành;o=18]] | [[21,95|s;c=Cải cách thủ tục hành chính;o=22,5]] | [[93,55|s;o=100]] | [[1|r]]
@Sở Xây dựng@2 | Sở Xây dựng | [[16,50|s;c=Chỉ đạo, điều hành;o=18]] | [[20,12|s;c=Cải cách thủ tục hành chính;o=22,5]] | [[87,03|s;o=100]] | [[2|r]]
@Sở Ngoại vụ@3 | Sở Ngoại vụ | [[14,96|s;c=Chỉ đạo, điều hành;o=18]] | [[18,41|s;c=Cải cách thủ tục hành chính;o=22,5]] | [[79,20|s;o=100]] | [[3|r]]
"""

LISTS["hai-nhom-co-tong-so"] = """
DDCI tỉnh Cà Mau năm 2022
= i=DDCI; y=2022; x=Cà Mau
1. Các sở, ban, ngành (14 đơn vị):
@Sở Y tế@Sở Y tế: [[84,15|s]] điểm - hạng [[2|r;o=14]]
@Sở Tài chính@Sở Tài chính: [[83,90|s]] điểm - hạng [[3|r;o=14]]
@Sở Nội vụ@Sở Nội vụ: [[59,30|s]] điểm - hạng [[14|r;o=14]]
"""

LISTS["so-nganh-theo-cot"] = """
Kết quả đo lường sự hài lòng (SIPAS) năm 2020 trên địa bàn tỉnh Bắc Giang
= i=SIPAS; y=2020; x=Bắc Giang
Yếu tố | Sở Công Thương | Sở TN&MT | TB các sở
Tiếp cận dịch vụ | [[98,0|p;n=Sở Công Thương;c=Tiếp cận dịch vụ]]% | [[89,1|p;n=Sở Tài nguyên và Môi trường;c=Tiếp cận dịch vụ]]% | [[94,0|p;n=departments;c=Tiếp cận dịch vụ]]%
Thủ tục hành chính | [[97,7|p;n=Sở Công Thương;c=Thủ tục hành chính]]% | [[87,6|p;n=Sở Tài nguyên và Môi trường;c=Thủ tục hành chính]]% | [[93,5|p;n=departments;c=Thủ tục hành chính]]%
SIPAS | [[97,7|p;n=Sở Công Thương]]% | [[87,8|p;n=Sở Tài nguyên và Môi trường]]% | [[93,6|p;n=departments]]%
"""

LISTS["hai-bang-hai-tieu-de"] = """
Kết quả chuyển đổi số (DTI) năm 2023 của tỉnh Vĩnh Long
= i=DTI; y=2023; x=Vĩnh Long
1. Cơ quan chuyên môn
Hạng   Cơ quan   Nhận thức số (80)   Tổng (500)
@Sở Tư pháp@[[1|r]]   Sở Tư pháp   [[78|s;c=Nhận thức số;o=80]]   [[437,7|s;o=500]]
@Sở Y tế@[[2|r]]   Sở Y tế   [[74|s;c=Nhận thức số;o=80]]   [[416,6|s;o=500]]
@Ban Dân tộc@[[3|r]]   Ban Dân tộc   [[45|s;c=Nhận thức số;o=80]]   [[238,7|s;o=500]]
2. Các huyện
Hạng   Huyện   Tổng (1000)
@huyện Vũng Liêm@[[1|r]]   Vũng Liêm   [[767,3|s;o=1000]]
@huyện Trà Ôn@[[2|r]]   Trà Ôn   [[589,8|s;o=1000]]
@huyện Tam Bình@[[3|r]]   Tam Bình   [[560,2|s;o=1000]]
"""

LISTS["nam-cua-tieu-de"] = """
Kết quả PCI năm 2011 của tỉnh An Giang
Kèm theo Báo cáo số 12/BC-UBND ngày 20/02/2012 của Ủy ban nhân dân tỉnh.
= i=PCI; y=2011; n=An Giang
1/ Chi phí gia nhập thị trường: [[9,21|s;c=Chi phí gia nhập thị trường]] điểm, hạng [[3|r;c=Chi phí gia nhập thị trường]], tăng [[5|rc;c=Chi phí gia nhập thị trường;b=2010]] bậc
2/ Tiếp cận đất đai: [[6,72|s;c=Tiếp cận đất đai]] điểm, hạng [[30|r;c=Tiếp cận đất đai]], giảm [[11|rc;c=Tiếp cận đất đai;b=2010;v=-11]] bậc
3/ Tính minh bạch: [[6,01|s;c=Tính minh bạch]] điểm, hạng [[23|r;c=Tính minh bạch]], tăng [[2|rc;c=Tính minh bạch;b=2010]] bậc
(Tăng, giảm bậc là so với năm 2010.)
"""

LISTS["ho-so-cac-cap-khong-phai-chi-so"] = """
Tình hình tiếp nhận hồ sơ theo Bộ chỉ số 766
Khối lượng hồ sơ tháng 9/2025
= i=IPS766
Cấp	Tiếp nhận	Đúng hạn	Quá hạn	Tỷ lệ
Cấp tỉnh	28.114	27.902	212	99,2%
Cấp xã	141.720	138.331	3.389	97,6%
Cả hai cấp	169.834	166.233	3.601	97,9%
"""

LISTS["dang-ky-doanh-nghiep-khong-phai-chi-so"] = """
Đăng ký doanh nghiệp 9 tháng năm 2024 và năng lực cạnh tranh (PCI)
Địa bàn	DN mới	So cùng kỳ	Tạm ngừng	Giải thể
TP Vinh	812	+6,3%	301	77
TX Cửa Lò	64	-8,6%	29	8
Quỳnh Lưu	118	+2,6%	41	15
"""
