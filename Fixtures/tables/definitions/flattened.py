"""More ways in which scrapers flatten the tables of the other definitions."""

EXTRA = {
    "wide": ["par-index-2020-bo", "pci-2021-2022", "sipas-2023", "nhom-ket-qua", "ddci-2022-huyen"],
    "dots": ["par-index-2020-bo", "par-index-2023-bo", "sipas-2023", "dti-2023-tinh",
             "tieu-de-trong-bang"],
    "slashes": ["par-index-2023-bo", "dti-2023-tinh", "nhieu-chi-so-thu-hang", "dti-2022-bo",
                "vung-xep-theo-chi-so"],
    "markdown": ["par-index-2020-bo", "pci-2022-muoi-tinh", "papi-2023-noi-dung",
                 "diem-va-hang-mot-o", "ddci-2023-so-nganh"],
    "apart": ["par-index-2020-bo", "sipas-2023", "dti-2023-tinh", "xh-viet-tat",
              "par-index-2023-tinh"],
    "titled": ["par-index-2020-bo", "pci-2022-muoi-tinh", "dti-2023-tinh", "papi-2023-noi-dung",
               "ddci-2022-huyen"],
}
