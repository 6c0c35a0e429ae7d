package vn.hoixa.knowledge.reading;

/** A page that cannot be read; the message ends the Vietnamese sentence "Trang 3 không đọc được: …", without the full stop. */
class UnreadablePageException extends Exception {
    private static final long serialVersionUID = 1L;

    UnreadablePageException(String phrase) {
        super(phrase);
    }
}
