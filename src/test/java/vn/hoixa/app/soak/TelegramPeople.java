package vn.hoixa.app.soak;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import vn.hoixa.connectors.telegram.FakeTelegram;
import vn.hoixa.connectors.telegram.Fault;
import vn.hoixa.connectors.telegram.Faults;

/** People on Telegram, whose messages are fetched. */
final class TelegramPeople implements People {
    private final FakeTelegram telegram = FakeTelegram.start(Clock.systemUTC());

    @Override
    public Map<String, String> variables() {
        return Map.of(
                "HOIXA_TELEGRAM_TOKEN",
                FakeTelegram.TOKEN,
                "HOIXA_TELEGRAM_API_URL",
                telegram.url(),
                "HOIXA_TELEGRAM_PER_MINUTE",
                "0");
    }

    @Override
    public void reach(List<Integer> ports) {}

    @Override
    public void write(int person, String text) {
        telegram.userSays(person, text);
    }

    @Override
    public List<Heard> heard(int from) {
        var all = telegram.delivered();
        return all.subList(from, all.size()).stream()
                .map(message -> new Heard((int) message.chatId(), message.text(), message.answerCut()))
                .toList();
    }

    @Override
    public int person(String chatId) {
        return Integer.parseInt(chatId);
    }

    @Override
    public void faults(double share, long seed) {
        telegram.faults(
                Faults.seeded(seed, share, Fault.RESET_BEFORE, Fault.SERVER_ERROR, Fault.TOO_MANY, Fault.ANSWER_CUT));
    }

    @Override
    public String bringing() {
        return "";
    }

    @Override
    public void close() {
        telegram.close();
    }
}
