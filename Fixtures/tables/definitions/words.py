"""What the tables of the definitions share."""

RANK = {"measure": "rank"}
SCORE = {"measure": "score"}
PERCENT = {"measure": "percent"}
MOVE = {"measure": "rank_change"}
FLAT = ["lines", "tabs", "pipes", "spaces"]

CLOSING = "Các đơn vị được đề nghị nghiên cứu kết quả để có giải pháp khắc phục những nội dung còn hạn chế."
OPENING = "Kết quả được công bố tại hội nghị trực tuyến kết nối với các điểm cầu, theo thông tin từ ban tổ chức."
METHOD = "Việc chấm điểm dựa trên hồ sơ tự đánh giá, kết quả thẩm định và phiếu khảo sát gửi tới nhiều nhóm đối tượng."


def of(index, period, measure=None, **more):
    """A column that states `measure` of an index's edition."""
    fact = {"index": index, "period": period, **more}
    return {**fact, "measure": measure} if measure else fact


def table(name, title, head, cols, rows, **more):
    """A table with the paragraphs that stand around it where it names no others."""
    more.setdefault("intro", [OPENING, METHOD])
    more.setdefault("after", [CLOSING])
    return {"name": name, "title": title, "head": head, "cols": cols, "rows": rows, **more}
