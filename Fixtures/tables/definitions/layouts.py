"""Tables whose layout is the difficulty: split, side by side, grouped, merged, marked."""

from words import FLAT, PERCENT, RANK, SCORE, of, table

TOP = [["1", "Quảng Ninh", "71,25"], ["2", "Long An", "70,94"], ["3", "Hải Phòng", "70,34"],
       ["4", "Bắc Giang", "69,75"], ["5", "Đồng Tháp", "69,66"], ["6", "Bà Rịa-Vũng Tàu", "69,57"],
       ["7", "Bến Tre", "69,20"], ["8", "Thừa Thiên Huế", "69,19"], ["9", "Hậu Giang", "69,17"],
       ["10", "Phú Thọ", "69,10"]]
SPLIT_HEAD = [["Hạng", "Tỉnh, thành phố", "Điểm"]]


def pairs(rows):
    """Two rows of a list as one, the second half of the list on the right."""
    half = len(rows) // 2
    return [left + right for left, right in zip(rows[:half], rows[half:])]


LAYOUTS = [
    table(
        "hai-trang-lap-tieu-de", "Bảng điểm PCI 2023 của mười địa phương dẫn đầu", SPLIT_HEAD,
        [RANK, "unit", SCORE], [*TOP[:5], {"cut": "Trang 2"}, {"head": True}, *TOP[5:]],
        common=of("PCI", "2023"), flat=FLAT),
    table(
        "hai-trang-khong-lap", "Điểm năng lực cạnh tranh: PCI 2023 trên hai trang", SPLIT_HEAD,
        [RANK, "unit", SCORE], [*TOP[:5], {"cut": True}, *TOP[5:]],
        common=of("PCI", "2023"), markup="td"),
    table(
        "hai-cot-song-song", "Bảng xếp hạng PCI 2023 in thành hai cột",
        [["Hạng", "Tỉnh/TP", "Điểm", "Hạng", "Tỉnh/TP", "Điểm"]],
        [{**RANK, "at": 1}, "unit", {**SCORE, "at": 1}, {**RANK, "at": 4}, "unit",
         {**SCORE, "at": 4}],
        pairs(TOP), common=of("PCI", "2023"), flat=["tabs", "pipes", "spaces", "lines"]),
    table(
        "nhom-ket-qua", "Kết quả xếp hạng cải cách hành chính theo nhóm",
        [["TT", "Tỉnh, thành phố", "Kết quả (%)", "Thứ hạng"]], [None, "unit", PERCENT, RANK],
        ["Nhóm A: đạt từ 90% trở lên", ["1", "Hải Phòng", "91,80", "1"],
         ["2", "Quảng Ninh", "91,14", "2"], ["3", "Đà Nẵng", "90,25", "3"],
         "Nhóm B: từ 80% đến dưới 90%", ["4", "Thừa Thiên Huế", "89,32", "4"],
         ["5", "Vĩnh Phúc", "89,28", "5"], ["6", "Quảng Ngãi", "86,45", "39"],
         "Nhóm C: dưới 80%", ["7", "Kiên Giang", "79,97", "63"]],
        common=of("PAR_INDEX", "2021"), flat=["lines", "tabs", "pipes", "spaces"],
        caption="Chỉ số PAR INDEX năm 2021"),
    table(
        "nhom-rat-tot", "Sáu nhóm chất lượng điều hành của PCI 2012",
        [["Tỉnh", "Điểm số", "Xếp hạng"]], ["unit", SCORE, RANK],
        ["Nhóm rất tốt", ["Đồng Tháp", "63,79", "1"], ["An Giang", "63,42", "2"],
         "Nhóm tốt", ["Lào Cai", "63,08", "3"], ["Bình Định", "63,06", "4"],
         ["Vĩnh Long", "62,97", "5"], "Nhóm khá", ["Hà Tĩnh", "59,95", "21"],
         ["Thái Nguyên", "60,07", "17"]],
        common=of("PCI", "2012"), flat=["tabs", "pipes", "lines"], markup="nested",
        shell="portal"),
    table(
        "thieu-so-lieu", "Chỉ số hài lòng của người dân hai năm gần đây",
        [["Địa phương", "SIPAS 2022 (%)", "Hạng 2022", "SIPAS 2023 (%)", "Hạng 2023"]],
        ["unit", of("SIPAS", "2022", "percent"), of("SIPAS", "2022", "rank"),
         of("SIPAS", "2023", "percent"), of("SIPAS", "2023", "rank")],
        [["Quảng Ninh", "87,59", "1", "90,61", "1"], ["Thái Nguyên", "-", "2", "90,29", "2"],
         ["Hải Phòng", "83,88", "10", "88,09", "5"], ["Quảng Nam", "74,56", "61", "78,44", "…"],
         ["Bình Thuận", "...", "—", "–", "N/A"]],
        flat=["lines", "tabs", "pipes"], markup="td"),
    table(
        "dong-trung-binh", "Chỉ số cải cách hành chính 2014 của một số bộ",
        [["TT", "Đơn vị", "Chỉ số (%)", "Xếp hạng"]], [None, "unit", PERCENT, RANK],
        [["1", "Bộ Giao thông vận tải", "81,83", "1"], ["2", "Bộ Tài chính<sup>1</sup>", "80,30", "2"],
         ["3", "Ủy ban Dân tộc", "73,57*", "16"], ["4", "Bộ Khoa học và Công nghệ", "71,00", "19"],
         {"cells": ["", "Trung bình", "76,99", ""], "facts": {"subject": "ministries"}},
         {"cells": ["", "Cao nhất", "81,83", ""], "silent": True}],
        common=of("PAR_INDEX", "2014"), flat=["tabs", "pipes"], markup="th",
        after=["Ghi chú: dấu * là số liệu do đơn vị tự chấm; (1) gồm cả các đơn vị trực thuộc."]),
    table(
        "word-khoang-trang-cung", "Kết quả xếp hạng chỉ số SIPAS năm&nbsp;2023",
        [["TT", "Đơn&nbsp;vị", "Tỷ&nbsp;lệ&nbsp;(%)", "Xếp&nbsp;hạng"]],
        [None, "unit", PERCENT, RANK],
        [["1", "Quảng&nbsp;Ninh", "90,61&nbsp;%", "&nbsp;1"],
         ["2", "Thái&nbsp;Nguyên", "90,29&nbsp;%", "&nbsp;2"],
         ["3", "Hải&nbsp;Dương", "90,23&nbsp;%", "&nbsp;3"],
         ["4", "Bắc&nbsp;Kạn", "75,03&nbsp;%", "63&nbsp;"]],
        common=of("SIPAS", "2023"), flat=["lines", "tabs"], markup="word"),
    table(
        "bang-long-nhau", "Chỉ số PGI 2024: các địa phương dẫn đầu",
        [["STT", "Địa phương", "Điểm", "Thứ hạng"]], [None, "unit", SCORE, RANK],
        [["1", "Hải Phòng", "29,00", "1"], ["2", "Vĩnh Long", "28,33", "2"],
         ["3", "Hà Nam", "28,04", "3"], ["4", "Bắc Ninh", "27,78", "4"],
         ["5", "Hải Dương", "26,34", "13"]],
        common=of("PGI", "2024"), flat=["spaces"], markup="nested", shell="portal"),
    table(
        "tieu-de-trong-bang", "Niêm yết công khai kết quả xếp hạng",
        [[("BẢNG XẾP HẠNG CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2020 CỦA CÁC TỈNH", 4, 1)],
         ["TT", "Tỉnh, thành phố", "Điểm", "Xếp hạng"]], [None, "unit", SCORE, RANK],
        [["1", "Quảng Ninh", "91,04", "1"], ["2", "Hải Phòng", "90,51", "2"],
         ["3", "Thừa Thiên Huế", "88,47", "3"], ["4", "Bình Dương", "86,93", "4"],
         ["5", "Đồng Tháp", "86,77", "5"]],
        common=of("PAR_INDEX", "2020"), flat=["lines", "tabs", "pipes", "spaces"], markup="bold"),
    table(
        "dong-so-cot", "Kết quả chấm điểm PAR INDEX năm 2020",
        [["STT", "Tên đơn vị", "Điểm đạt được", "Chỉ số (%)", "Xếp hạng"],
         ["(1)", "(2)", "(3)", "(4)", "(5)"]],
        [None, "unit", SCORE, PERCENT, RANK],
        [["1", "Đà Nẵng", "86,56", "86,56", "6"], ["2", "Long An", "86,25", "86,25", "7"],
         ["3", "Hà Nội", "86,07", "86,07", "8"], ["4", "Phú Thọ", "85,74", "85,74", "10"]],
        common=of("PAR_INDEX", "2020"), flat=["tabs"], markup="td"),
    table(
        "diem-va-hang-mot-o", "PCI 2021 và PCI 2022: điểm và thứ hạng trong ngoặc",
        [["Tỉnh", "PCI 2021: điểm (hạng)", "PCI 2022: điểm (hạng)"]],
        ["unit", [of("PCI", "2021", "score"), of("PCI", "2021", "rank", n=1)],
         [of("PCI", "2022", "score"), of("PCI", "2022", "rank", n=1)]],
        [["Quảng Ninh", "73,02 (1)", "72,95 (1)"], ["Hải Phòng", "70,61 (2)", "70,76 (3)"],
         ["Đồng Tháp", "70,53 (3)", "69,68 (5)"], ["Đà Nẵng", "70,42 (4)", "68,52 (9)"]],
        flat=["lines", "tabs", "pipes"], markup="td"),
    table(
        "nhieu-chi-so-thu-hang", "Thứ hạng các chỉ số năm 2022 của vùng đồng bằng sông Cửu Long",
        [["TT", "Tỉnh", "PAR INDEX", "SIPAS", "PCI", "PAPI"]],
        [None, "unit", of("PAR_INDEX", "2022", "rank"), of("SIPAS", "2022", "rank"),
         of("PCI", "2022", "rank"), of("PAPI", "2022", "rank")],
        [["1", "Đồng Tháp", "21", "13", "5", "26"], ["2", "Long An", "12", "19", "10", "30"],
         ["3", "Cà Mau", "38", "3", "55", "41"], ["4", "Hậu Giang", "40", "25", "12", "36"]],
        flat=FLAT, caption="Bảng thứ hạng PAR INDEX, SIPAS, PCI, PAPI năm 2022"),
    table(
        "nhieu-chi-so-hai-tang", "Kết quả các chỉ số năm 2023 của một số tỉnh",
        [[("Tỉnh", 1, 2), ("PAR INDEX", 2, 1), ("SIPAS", 2, 1), ("PAPI", 2, 1)],
         ["Kết quả (%)", "Hạng", "Kết quả (%)", "Hạng", "Điểm", "Hạng"]],
        ["unit", of("PAR_INDEX", "2023", "percent"), of("PAR_INDEX", "2023", "rank"),
         of("SIPAS", "2023", "percent"), of("SIPAS", "2023", "rank"),
         of("PAPI", "2023", "score"), of("PAPI", "2023", "rank")],
        [["Quảng Ninh", "92,18", "1", "90,61", "1", "45,35", "6"],
         ["Hà Nội", "91,43", "3", "83,57", "21", "43,96", "15"],
         ["Quảng Nam", "84,60", "56", "78,44", "59", "40,596", "48"],
         ["Bắc Giang", "91,16", "4", "85,02", "14", "44,3204", "10"]],
        flat=["lines", "tabs"], markup="th"),
    table(
        "vung-gop-o", "Chỉ số DTI 2022 theo vùng kinh tế - xã hội",
        [["Vùng", "Tỉnh/Thành phố", "DTI 2022", "Xếp hạng"]], [None, "unit", SCORE, RANK],
        [{"cells": ["Đồng bằng sông Hồng", "Quảng Ninh", "0,7024", "3"], "rowspans": {0: 3}},
         [None, "Bắc Ninh", "0,6518", "7"], [None, "Hà Nội", "0,6087", "24"],
         {"cells": ["Đông Nam Bộ", "TP.HCM", "0,7163", "2"], "rowspans": {0: 2}},
         [None, "Bà Rịa - Vũng Tàu", "0,6402", "12"]],
        common=of("DTI", "2022"), markup="th"),
    table(
        "vung-la-dong-nhom", "Kết quả PCI 2011 theo vùng",
        [["STT", "Tỉnh", "Điểm số", "Xếp hạng"]], [None, "unit", SCORE, RANK],
        ["Đồng bằng sông Cửu Long", ["1", "Đồng Tháp", "67,06", "4"],
         ["2", "Bến Tre", "66,02", "10"], "Trung du và miền núi phía Bắc",
         ["3", "Lào Cai", "73,53", "1"], ["4", "Thái Nguyên", "53,57", "57"]],
        common=of("PCI", "2011"), flat=["tabs", "pipes"], markup="td"),
    table(
        "dung-dau-tung-chi-so", "Mười năm, những địa phương nào dẫn đầu",
        [["Hạng", "PCI 2022", "PAPI 2022", "PAR INDEX 2022"]],
        [[of("PCI", "2022", "rank", at=1), of("PAPI", "2022", "rank", at=2),
          of("PAR_INDEX", "2022", "rank", at=3)], None, None, None],
        [["1", "Quảng Ninh", "Quảng Ninh", "Quảng Ninh"],
         ["2", "Bắc Giang", "Bình Dương", "Hải Phòng"],
         ["3", "Hải Phòng", "Thanh Hóa", "Hà Nội"],
         ["4", "Bà Rịa - Vũng Tàu", "Ninh Thuận", "Bắc Giang"],
         ["5", "Đồng Tháp", "Thừa Thiên Huế", "Đà Nẵng"]],
        flat=["tabs", "pipes"], markup="th"),
    table(
        "vung-xep-theo-chi-so", "Chỉ số cải cách hành chính bình quân của các vùng",
        [["Vùng kinh tế - xã hội", "PAR INDEX 2022 (%)", "PAR INDEX 2023 (%)"]],
        ["unit", of("PAR_INDEX", "2022", "percent"), of("PAR_INDEX", "2023", "percent")],
        [["Đồng bằng sông Hồng", "86,62", "88,33"], ["Đông Nam Bộ", "84,74", "87,79"],
         ["Trung du và miền núi phía Bắc", "85,00", "87,72"],
         ["Tây Nguyên", "83,91", "85,42"]],
        flat=["lines", "tabs", "pipes"], markup="td"),
    table(
        "cot-khac-khong-doc", "PCI và một số chỉ tiêu kinh tế năm 2022",
        [["Tỉnh", "Dân số (nghìn người)", "GRDP (tỷ đồng)", "Điểm PCI", "Xếp hạng PCI", "Ghi chú"]],
        ["unit", None, None, SCORE, RANK, None],
        [["Bắc Giang", "1.890", "155.876", "72,80", "2", "Tăng 29 bậc sau 1 năm"],
         ["Nghệ An", "3.410", "175.580", "66,60", "23", "Tăng 7 bậc"],
         ["Ninh Bình", "1.010", "81.775", "64,22", "44", "Tăng 14 bậc"]],
        common=of("PCI", "2022"), flat=["tabs"], markup="th"),
    table(
        "xh-viet-tat", "Kết quả đo lường sự hài lòng năm 2022",
        [["STT", "Tỉnh, thành phố", "SIPAS (%)", "XH"]], [None, "unit", PERCENT, RANK],
        [["1", "Quảng Ninh", "87,59", "1"], ["2", "Hải Phòng", "83,88", "10"],
         ["3", "Quảng Nam", "74,56", "61"]],
        common=of("SIPAS", "2022"), flat=["bars", "tabs", "lines"], markup="td"),
    table(
        "khong-co-tieu-de-cot", "Xếp hạng DTI các bộ năm 2023", [], ["unit", SCORE, RANK],
        [["Bộ Kế hoạch và Đầu tư", "0,7990", "1"], ["Bộ Tài chính", "0,7780", "2"],
         ["Ngân hàng Nhà nước", "0,7512", "3"], ["Bộ Tài nguyên và Môi trường", "0,7001", "4"]],
        common=of("DTI", "2023"), flat=["tabs", "pipes"], markup="td"),
    table(
        "ddci-hai-khoi", "Công bố kết quả DDCI Bắc Giang năm 2022",
        [["TT", "Đơn vị", "Điểm số", "Xếp hạng", "Xếp loại"]], [None, "unit", SCORE, RANK, None],
        ["Khối các sở, cơ quan cấp tỉnh", ["1", "Sở Tài nguyên và Môi trường", "78,21", "1", "Tốt"],
         ["2", "Cục Hải quan", "77,40", "2", "Tốt"], ["3", "Sở Xây dựng", "75,32", "3", "Khá"],
         "Khối huyện, thành phố", {"head": True}, ["1", "Huyện Việt Yên", "80,11", "1", "Tốt"],
         ["2", "Thành phố Bắc Giang", "79,20", "2", "Tốt"], ["3", "Huyện Lục Nam", "71,11", "3", "Khá"]],
        common=of("DDCI", "2022", scope="Bắc Giang"), flat=["tabs", "pipes"], markup="bold"),
    table(
        "bang-dau-tu-khong-phai-chi-so", "Tỉnh nói về PCI 2022 và tình hình thu hút đầu tư",
        [["Tỉnh", "Số dự án", "Vốn (triệu USD)", "Tỷ lệ (%)"]], [None, None, None, None],
        [["Bắc Ninh", "312", "1.235,1", "12,1"], ["Bắc Giang", "120", "981,5", "8,4"],
         ["Hải Phòng", "98", "1.500,2", "15,6"]],
        flat=["tabs", "pipes", "lines", "spaces"], markup="th"),
]
