package vn.hoixa.assistant.answering;

import java.util.Locale;
import java.util.regex.Pattern;
import vn.hoixa.assistant.understanding.Understood;
import vn.hoixa.knowledge.text.VietnameseText;

/** Notices a body that a list question is about and that the plan gives nothing to. */
final class UnknownBody {
    /** With marks: "sở" is a body, "số hóa" is work. What follows tells "phòng Lao động" from "phòng chống". */
    private static final Pattern BODY = Pattern.compile(
            "^(?:phòng (?!chống|ngừa|cháy|bệnh|dịch|thủ|họp)|ban (?!hành|đầu|ngày)|sở (?!hữu|thích)|công an\\b|hội (?!nghị|thảo|nhập|đồng|họp|chợ|viên)"
                    + "|trung tâm (?!dữ|điều|phục|đổi|giám|hành)|trạm |đội (?!ngũ)|chi cục |kho bạc|đoàn (?!viên)|thanh tra|bưu điện|trường (?!học|hợp))(?:\\p{L}+ ?){0,5}$");

    private static final Pattern IS_GIVEN = Pattern.compile(
            "\\b(?:duoc giao|chu tri|phu trach|dam nhiem|phai lam|lam (?:gi|nhung|viec)|co (?:nhung |bao nhieu |may )?(?:nhiem vu|viec)|nhiem vu)\\b");

    private UnknownBody() {}

    static boolean isNamed(Understood question) {
        var topic = VietnameseText.squeeze(question.topic()).toLowerCase(Locale.ROOT);
        return question.planNamed()
                && question.bodies().isEmpty()
                && question.due().isAny()
                && BODY.matcher(topic).find()
                && IS_GIVEN.matcher(question.folded()).find();
    }
}
