package vn.hoixa.connectors.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.hoixa.connectors.channel.Choice;
import vn.hoixa.connectors.channel.Limits;
import vn.hoixa.connectors.channel.Note;
import vn.hoixa.connectors.channel.Part;

/** Replies as messages within a channel's limits. */
class ComposerTest {
    private static final Limits BUTTONS = new Limits(200, true, 3);
    private static final Limits MENU = new Limits(200, false, 3);
    private static final Note NOTE = new Note(1, "Kế hoạch 82/KH-UBND, mục IV, trang 3", "https://hoi.example/nguon/1");
    private static final String SENTENCE = "Câu này dài vừa đúng ba mươi chữ.";

    private final Composer composer = new Composer();

    @Test
    void aShortReplyIsOneMessage() {
        var choices = List.of(Choice.of("Ai?"), Choice.of("Khi nào?"));

        assertThat(composer.parts(new Reply("Có [1].", List.of(NOTE), choices), BUTTONS))
                .containsExactly(new Part("Có [1].", List.of(NOTE), choices));
    }

    @Test
    void withoutButtonsNotesAndMenuAreInTheText() {
        var choices = List.of(Choice.of("Ai?"), Choice.of("Khi nào?"));

        assertThat(composer.parts(new Reply("Có [1].", List.of(NOTE), choices), MENU))
                .containsExactly(new Part("""
                        Có [1].

                        Nguồn:
                        [1] Kế hoạch 82/KH-UBND, mục IV, trang 3: https://hoi.example/nguon/1

                        Bạn trả lời bằng số:
                        1. Ai?
                        2. Khi nào?""", List.of(), choices));
    }

    @Test
    void aMenuIsNotSaidTwice() {
        var choices = List.of(new Choice("Loa", "Ai sửa loa?"), new Choice("Cầu", "Ai sửa cầu?"));
        var reply = new Reply("Việc nào?\n• Loa\n• Cầu", List.of(), choices);

        assertThat(composer.parts(reply, MENU).getFirst().text())
                .isEqualTo("Việc nào?\n\nBạn trả lời bằng số:\n1. Loa\n2. Cầu");
        assertThat(composer.parts(reply, BUTTONS).getFirst().text()).isEqualTo(reply.text());
    }

    @Test
    void offersNoMoreChoicesThanTheChannelTakes() {
        var choices = IntStream.range(0, 9).mapToObj(i -> Choice.of("Câu " + i)).toList();

        for (var limits : List.of(BUTTONS, MENU)) {
            var last = composer.parts(new Reply("Chọn:", List.of(), choices), limits)
                    .getLast();
            assertThat(last.choices()).isEqualTo(choices.subList(0, 3));
            assertThat(last.text()).doesNotContain("Câu 3");
        }
    }

    @Test
    void notesTakeTheLastSentencesWithThem() {
        var text = IntStream.range(0, 5).mapToObj(i -> SENTENCE).collect(Collectors.joining(" "));
        var parts = composer.parts(new Reply(text + " [1]", List.of(NOTE), List.of()), BUTTONS);

        assertThat(parts).hasSize(2);
        assertThat(parts.getFirst().notes()).isEmpty();
        assertThat(parts.getLast().text()).startsWith("Câu này").endsWith("[1]");
        assertThat(parts.getLast().notes()).containsExactly(NOTE);
    }

    @Test
    void aHeadingIsNotLeftAlone() {
        var text = "Xã có 4 việc:\n"
                + IntStream.rangeClosed(1, 4).mapToObj(n -> n + ". " + SENTENCE).collect(Collectors.joining("\n"));
        var parts = composer.parts(new Reply(text + " [1]", List.of(NOTE), List.of()), MENU);

        assertThat(parts).hasSize(2);
        assertThat(parts.getFirst().text()).startsWith("Xã có 4 việc:\n1. ").hasSizeGreaterThan(80);
    }

    @Test
    void aSingleChoiceNeedsNoList() {
        var reply = new Reply("Có.", List.of(), List.of(Choice.of("Ai?")));

        assertThat(composer.parts(reply, MENU).getFirst().text()).isEqualTo("Có.\n\nBạn nhắn 1 để chọn: Ai?");
    }

    @Test
    void manyNotesHaveMessagesOfTheirOwn() {
        var notes = IntStream.rangeClosed(1, 9)
                .mapToObj(n -> new Note(n, NOTE.text(), NOTE.link()))
                .toList();
        var parts = composer.parts(new Reply(SENTENCE, notes, List.of(Choice.of("Ai?"))), BUTTONS);

        assertThat(parts.stream().flatMap(part -> part.notes().stream())).isEqualTo(notes);
        assertThat(parts)
                .allMatch(part -> !part.text().isBlank() && visible(part).length() <= 200);
        assertThat(parts.getLast().choices()).containsExactly(Choice.of("Ai?"));
    }

    @Test
    void aNoteThatFitsNowhereLosesItsLink() {
        var huge = new Note(1, "Kế hoạch", "https://hoi.example/" + "x".repeat(300));

        assertThat(composer.parts(new Reply("Có [1].", List.of(huge), List.of()), BUTTONS)
                        .getFirst()
                        .notes())
                .containsExactly(new Note(1, "Kế hoạch", null));
    }

    @Test
    void aReplyThatSaysNothingIsNoMessage() {
        assertThat(composer.parts(Reply.of(" \n"), BUTTONS)).isEmpty();
    }

    @Test
    void everythingArrivesInOrderWithinTheLimits() {
        var random = new Random(20261121);
        for (int round = 0; round < 3_000; round++) {
            var reply = reply(random);
            boolean buttons = random.nextBoolean();
            var limits = new Limits(200 + random.nextInt(400), buttons, 1 + random.nextInt(6));
            var parts = composer.parts(reply, limits);

            assertThat(parts)
                    .allMatch(part -> visible(part).length() <= limits.maxText()
                            && !part.text().isBlank());
            assertThat(parts.subList(0, parts.size() - 1))
                    .allMatch(part -> part.choices().isEmpty());
            var kept = reply.choices()
                    .subList(0, Math.min(limits.maxChoices(), reply.choices().size()));
            assertThat(parts.getLast().choices()).isEqualTo(kept);
            var said = words(parts.stream()
                    .map(part -> buttons ? part.text() : visible(part))
                    .filter(text -> !text.equals(Phrases.phrase("notes.alone")))
                    .collect(Collectors.joining(" ")));
            assertThat(said).isEqualTo(words(buttons ? reply.text() : whole(reply, kept)));
            if (buttons) {
                assertThat(parts.stream().flatMap(part -> part.notes().stream()))
                        .isEqualTo(reply.notes());
            }
        }
    }

    private static String whole(Reply reply, List<Choice> kept) {
        return reply.text() + Notes.lines(reply.notes()) + "\n\n" + (kept.isEmpty() ? "" : Menu.of(kept));
    }

    private static String visible(Part part) {
        return part.text() + Notes.lines(part.notes());
    }

    private static List<String> words(String text) {
        return List.of(text.strip().split("\\s+"));
    }

    private static Reply reply(Random random) {
        var text = new StringBuilder("Chào bạn 👋.");
        for (int i = random.nextInt(40); i > 0; i--) {
            text.append(random.nextInt(4) == 0 ? "\n• " : " ")
                    .append("Xã làm việc này trước hạn ")
                    .append(i);
            text.append(random.nextInt(3) == 0 ? " [" + i + "]." : random.nextInt(3) == 0 ? " 🇻🇳!" : ".");
        }
        var notes = new ArrayList<Note>();
        for (int n = random.nextInt(8); n > 0; n--) {
            @Nullable String link = random.nextBoolean() ? null : "https://hoi.example/nguon/" + n;
            notes.add(new Note(notes.size() + 1, "Kế hoạch 82/KH-UBND, trang " + n, link));
        }
        var choices = IntStream.range(0, random.nextInt(8))
                .mapToObj(i -> Choice.of("Câu hỏi tiếp theo số " + "dài ".repeat(random.nextInt(9)) + i))
                .toList();
        return new Reply(text.toString(), notes, choices);
    }
}
