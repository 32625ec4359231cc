//! The keys of examples and of answers files.

use super::rule::{DAYS, DURATION, MONTHS, WORKING_DAYS};
use super::{Holds, IDS, Key, Names, PATHS, Shape, TEXTS, optional, required, shape, word};

/// An example.
pub const EXAMPLE: Shape = shape(
    "example",
    "Một ví dụ: một trường hợp và kết quả phải có. Người và số giấy tờ phải bịa.",
    &[
        &[
            required("name", Holds::Text, "Trường hợp này là gì.", "Sinh tại nhà, có làm chứng"),
            required("today", Holds::Date, "Ngày xét.", "2026-11-25"),
            optional(
                "site",
                Holds::Map(&SITE),
                "Bàn tiếp dân ở đâu.",
                "{\"province\": \"01\", \"commune\": \"00004\"}",
            ),
            optional("channel", Holds::Word(word::channels), "Cách nộp.", "online"),
        ],
        GIVEN,
        &[required("expect", Holds::Map(&EXPECT), "Kết quả phải có.", "{\"verdict\": \"ready\"}")],
    ],
);

/// An answers file.
pub const ANSWERS: Shape =
    shape("answers", "Tệp câu trả lời của `camtay assess --answers`.", &[GIVEN]);

const GIVEN: &[Key] = &[
    optional(
        "answers",
        Holds::ByName(Names::Paths, &ANSWER),
        "Các câu trả lời: tên ô, rồi câu trả lời. Mục lặp là danh sách, coi như đã hết.",
        "{\"noi_sinh\": \"tai_nha\", \"tre.ngay_sinh\": \"2026-11-01\"}",
    ),
    optional(
        "papers",
        Holds::ByName(Names::Ids, &Holds::Either(&[Holds::Word(word::marks), Holds::Map(&WRONG)])),
        "Cán bộ thấy gì ở từng giấy: tên giấy, rồi `ok`, `later` hoặc chỗ chưa đúng.",
        "{\"giay_chung_sinh\": \"ok\"}",
    ),
];

const SINGLE: &[Holds] = &[Holds::Text, TEXTS, Holds::Map(&STATE), Holds::Map(&ADDRESS)];
const ITEM: Holds = Holds::ByName(Names::Ids, &Holds::Either(SINGLE));
const ANSWER: Holds = Holds::Either(&[
    Holds::Text,
    Holds::Map(&STATE),
    Holds::Map(&ADDRESS),
    Holds::List(&Holds::Either(&[Holds::Text, ITEM])),
]);

/// An answer that gives no value.
pub const STATE: Shape = shape(
    "state",
    "Chưa có câu trả lời.",
    &[&[required("state", Holds::Word(word::states), "Vì sao chưa có.", "later")]],
);

/// An address.
pub const ADDRESS: Shape = shape(
    "address",
    "Một địa chỉ hai cấp.",
    &[&[
        optional("tinh", Holds::Text, "Mã tỉnh, hai chữ số.", "\"01\""),
        optional("xa", Holds::Text, "Mã xã, phường, năm chữ số.", "\"00004\""),
        optional("chi_tiet", Holds::Text, "Số nhà, đường, thôn, tổ.", "Tổ 3"),
        optional("cu", Holds::Text, "Địa chỉ cũ trên giấy tờ.", "Phường Phúc Xá, quận Ba Đình"),
    ]],
);

/// A paper with faults.
pub const WRONG: Shape = shape(
    "wrong",
    "Giấy có chỗ chưa đúng.",
    &[&[
        optional("wrong", IDS, "Tên các điểm trong `look_for` chưa đúng.", "[\"chu_ky\"]"),
        optional("note", Holds::Text, "Lời ghi của cán bộ.", "Chưa ký"),
    ]],
);

/// Where a desk is.
pub const SITE: Shape = shape(
    "site",
    "Nơi của bàn tiếp dân.",
    &[&[
        optional("province", Holds::Text, "Mã tỉnh, hai chữ số.", "\"01\""),
        optional("commune", Holds::Text, "Mã xã, phường, năm chữ số.", "\"00004\""),
    ]],
);

/// What should come out.
pub const EXPECT: Shape = shape(
    "expect",
    "Kết quả phải có. Điều nào không viết thì không kiểm.",
    &[&[
        required("verdict", Holds::Word(word::verdicts), "Kết luận.", "supplement"),
        optional("needed", IDS, "Những giấy chắc chắn cần.", "[\"giay_chung_sinh\"]"),
        optional("not_needed", IDS, "Những giấy không cần.", "[\"giay_uy_quyen\"]"),
        optional("waived", IDS, "Những giấy được miễn.", "[\"can_cuoc\"]"),
        optional(
            "fees",
            Holds::List(&Holds::Map(&FEE)),
            "Các khoản lệ phí, phải đủ.",
            "[{\"item\": \"Lệ phí đăng ký\", \"amount\": 8000}]",
        ),
        optional(
            "benefits",
            Holds::List(&Holds::Map(&FEE)),
            "Các khoản được nhận.",
            "[{\"item\": \"Trợ cấp hằng tháng\", \"amount\": 540000}]",
        ),
        optional(
            "problems",
            Holds::List(&Holds::Map(&PROBLEM)),
            "Các vấn đề, phải đủ; danh sách trống nghĩa là không có vấn đề nào.",
            "[{\"at\": \"tre.ngay_sinh\", \"level\": \"block\"}]",
        ),
        optional(
            "go_to",
            Holds::Either(&[Holds::Text, Holds::Map(&GO_TO)]),
            "Thủ tục đúng: `id`, hoặc mã và tên.",
            "dang-ky-khai-sinh",
        ),
        optional("asked", PATHS, "Các câu phải được hỏi.", "[\"noi_sinh\"]"),
        optional("not_asked", PATHS, "Các câu phải không được hỏi.", "[\"me.dien_thoai\"]"),
        optional(
            "steps",
            Holds::List(&Holds::Count),
            "Đúng những bước trên Cổng hiện ra, đếm từ 1.",
            "[1, 3]",
        ),
        optional("processing", Holds::Map(&TIME), "Thời hạn giải quyết.", "{\"working_days\": 7}"),
        optional(
            "deadlines",
            Holds::List(&Holds::Date),
            "Đúng những ngày cuối của các hạn người dân phải giữ.",
            "[\"2026-12-01\"]",
        ),
    ]],
);

/// An expected time.
pub const TIME: Shape = Shape {
    name: "expected_time",
    says: "Thời hạn: `working_days`, `days` hoặc `months`.",
    parts: &[&[WORKING_DAYS, DAYS, MONTHS]],
    demands: &[DURATION],
};

/// An expected fee or benefit.
pub const FEE: Shape = shape(
    "expected_fee",
    "Một khoản lệ phí, hoặc một khoản được nhận.",
    &[&[
        optional("item", Holds::Text, "Tên khoản.", "Lệ phí đăng ký"),
        optional("amount", Holds::Number, "Số đồng; không viết là chưa biết mức.", "8000"),
    ]],
);

/// An expected problem.
pub const PROBLEM: Shape = shape(
    "problem",
    "Một vấn đề.",
    &[&[
        required("at", Holds::Text, "Ô hoặc giấy có vấn đề.", "tre.ngay_sinh"),
        optional("level", Holds::Word(word::levels), "Nặng nhẹ.", "block"),
    ]],
);

/// An expected procedure; its name need not be given.
pub const GO_TO: Shape = shape(
    "expected_go_to",
    "Một thủ tục chưa có trong bộ.",
    &[&[
        required("code", Holds::Text, "Mã quốc gia.", "\"2.000528\""),
        optional("name", Holds::Memo, "Tên thủ tục.", "Đăng ký khai sinh có yếu tố nước ngoài"),
    ]],
);
