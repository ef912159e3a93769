"""Tables that are no ranking of units: years, indices or components as rows, units as columns."""

from words import PERCENT, RANK, SCORE, of, table

PCI_FIELDS = ["Gia nhập thị trường", "Tiếp cận đất đai", "Tính minh bạch", "Chi phí thời gian",
              "Chi phí không chính thức", "Cạnh tranh bình đẳng", "Tính năng động",
              "Đào tạo lao động", "Thiết chế pháp lý"]
PCI_SCORES = [("7,21", "7,38"), ("6,90", "7,04"), ("5,88", "6,12"), ("7,40", "8,01"),
              ("6,77", "7,13"), ("5,21", "6,07"), ("6,95", "7,26"), ("6,06", "6,30"),
              ("7,55", "7,81")]
VIETNAM = {"subject": "Việt Nam"}


TRANSPOSED = [
    table(
        "gii-viet-nam-qua-cac-nam", "Thứ hạng GII của Việt Nam giai đoạn 2019-2024",
        [["Năm", "Thứ hạng", "Số nền kinh tế"]], [None, RANK, None],
        [{"cells": [year, rank, total], "facts": of("GII", year, **VIETNAM)}
         for year, rank, total in (("2019", "42", "129"), ("2020", "42", "131"),
                                   ("2021", "44", "132"), ("2022", "48", "132"),
                                   ("2023", "46", "132"), ("2024", "44", "133"))],
        flat=["lines", "tabs", "pipes"], markup="td"),
    table(
        "gii-viet-nam-cot-la-nam", "Đổi mới sáng tạo toàn cầu: vị trí của Việt Nam",
        [["Chỉ số", "2020", "2021", "2022", "2023"]],
        [None, *({"index": "GII", "period": year, "measure": "rank", **VIETNAM}
                 for year in ("2020", "2021", "2022", "2023"))],
        [["Xếp hạng GII", "42", "44", "48", "46"],
         {"cells": ["Xếp hạng đầu vào đổi mới sáng tạo", "62", "60", "59", "57"],
          "facts": {"component": "đầu vào đổi mới sáng tạo"}},
         {"cells": ["Xếp hạng đầu ra đổi mới sáng tạo", "38", "38", "41", "40"],
          "facts": {"component": "đầu ra đổi mới sáng tạo"}}],
        flat=["tabs", "pipes"], markup="th"),
    table(
        "mot-tinh-cot-la-nam", "Chỉ số PCI của An Giang giai đoạn 2018-2022",
        [["Nội dung", "2018", "2019", "2020", "2021", "2022"]],
        [None, *({"index": "PCI", "period": year, "subject": "An Giang"}
                 for year in ("2018", "2019", "2020", "2021", "2022"))],
        [{"cells": ["Điểm số", "63,65", "66,44", "64,72", "66,48", "62,37"], "facts": SCORE},
         {"cells": ["Thứ hạng", "28", "21", "19", "15", "53"], "facts": RANK}],
        flat=["tabs", "pipes"], markup="td"),
    table(
        "mot-tinh-nam-la-dong", "PAR INDEX tỉnh Sơn La qua các năm",
        [["Năm", "Chỉ số (%)", "Xếp hạng", "Tăng/giảm (bậc)"]],
        [None, PERCENT, RANK, {"measure": "rank_change"}],
        [{"cells": cells, "facts": of("PAR_INDEX", cells[0], subject="Sơn La")}
         for cells in (["2020", "82,41", "47", "-3"], ["2021", "86,20", "41", "+6"],
                       ["2022", "84,33", "37", "+4"], ["2023", "87,64", "25", "+12"])],
        flat=["tabs", "lines", "pipes"], markup="th"),
    table(
        "mot-tinh-cac-chi-so", "Kết quả các chỉ số của tỉnh Quảng Ninh năm 2023",
        [["Chỉ số", "Kết quả", "Thứ hạng"]], [None, {"result": True}, RANK],
        [{"cells": ["PAR INDEX", "92,18%", "1"], "result": "percent",
          "facts": of("PAR_INDEX", "2023", subject="Quảng Ninh")},
         {"cells": ["SIPAS", "90,61%", "1"], "result": "percent",
          "facts": of("SIPAS", "2023", subject="Quảng Ninh")},
         {"cells": ["PCI", "71,25 điểm", "1"], "result": "score",
          "facts": of("PCI", "2023", subject="Quảng Ninh")},
         {"cells": ["PGI", "26,00 điểm", "1"], "result": "score",
          "facts": of("PGI", "2023", subject="Quảng Ninh")}],
        flat=["tabs", "pipes"], markup="td"),
    table(
        "mot-tinh-chi-so-thanh-phan", "Các chỉ số thành phần PCI của tỉnh Lào Cai",
        [["TT", "Chỉ số thành phần", "Năm 2021", "Năm 2022"]],
        [None, None, of("PCI", "2021", "score", subject="Lào Cai"),
         of("PCI", "2022", "score", subject="Lào Cai")],
        [{"cells": [str(place + 1), name, *scores], "facts": {"component": name}}
         for place, (name, scores) in enumerate(zip(PCI_FIELDS, PCI_SCORES))],
        flat=["tabs", "pipes", "lines"], markup="th"),
    table(
        "tinh-la-cot", "So sánh ba thành phố năm 2022",
        [["Chỉ tiêu", "Hà Nội", "Hải Phòng", "Đà Nẵng"]],
        [None, *({"subject": name, "period": "2022"} for name in ("Hà Nội", "Hải Phòng", "Đà Nẵng"))],
        [{"cells": ["Xếp hạng PAR INDEX", "3", "2", "5"], "facts": of("PAR_INDEX", "2022", "rank")},
         {"cells": ["Điểm PCI", "66,74", "70,76", "68,52"], "facts": of("PCI", "2022", "score")},
         {"cells": ["Xếp hạng PCI", "20", "3", "9"], "facts": of("PCI", "2022", "rank")},
         {"cells": ["Xếp hạng DTI", "24", "8", "1"], "facts": of("DTI", "2022", "rank")}],
        flat=["tabs", "pipes"], markup="td",
        caption="Bảng so sánh một số chỉ số năm 2022 của ba thành phố"),
    table(
        "tinh-la-cot-thanh-phan", "Trục nội dung PAPI 2022 của ba tỉnh miền Trung",
        [["Nội dung", "Quảng Nam", "Quảng Ngãi", "Bình Định"]],
        [None, *({"index": "PAPI", "period": "2022", "measure": "score", "subject": name}
                 for name in ("Quảng Nam", "Quảng Ngãi", "Bình Định"))],
        [{"cells": ["Kiểm soát tham nhũng trong khu vực công", "6,71", "6,55", "7,02"],
          "facts": {"component": "Kiểm soát tham nhũng trong khu vực công"}},
         {"cells": ["Cung ứng dịch vụ công", "7,40", "7,61", "7,55"],
          "facts": {"component": "Cung ứng dịch vụ công"}},
         {"cells": ["Quản trị điện tử", "2,77", "2,91", "3,05"],
          "facts": {"component": "Quản trị điện tử"}},
         ["Tổng điểm", "40,12", "41,05", "42,33"]],
        flat=["tabs", "pipes"], markup="th"),
    table(
        "nhieu-nam-song-song", "SIPAS của các tỉnh Tây Nguyên",
        [["Tỉnh", "SIPAS 2021", "SIPAS 2022", "SIPAS 2023"]],
        ["unit", *(of("SIPAS", year, "percent") for year in ("2021", "2022", "2023"))],
        [["Đắk Lắk", "83,10%", "79,85%", "82,44%"], ["Gia Lai", "84,52%", "78,31%", "80,02%"],
         ["Kon Tum", "86,04%", "80,15%", "81,73%"], ["Lâm Đồng", "85,77%", "79,02%", "82,90%"]],
        flat=["lines", "tabs", "pipes", "spaces"], markup="th"),
]
