package vn.hoixa.connectors.dialogue;

import static vn.hoixa.connectors.dialogue.Phrases.phrase;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.hoixa.assistant.conversation.Ask;
import vn.hoixa.assistant.conversation.Assistant;
import vn.hoixa.connectors.channel.Choice;
import vn.hoixa.connectors.channel.Event;
import vn.hoixa.connectors.dialogue.Response.Then;
import vn.hoixa.knowledge.library.Library;
import vn.hoixa.knowledge.text.DataFile;

/** What is said to whatever happens in a chat, the same for every messenger. Keeps nothing; safe for many threads. */
public final class Dialogue implements Respondent {
    private static final Logger LOG = LoggerFactory.getLogger(Dialogue.class);

    private final Assistant assistant;
    private final Guides guides;
    private final GuideWalk walk;
    private final AnswerReply answers;
    private final Picks picks;
    private final ChoiceNumber numbers = new ChoiceNumber();
    private final NumberedList lists;
    private final Commands commands = new Commands();
    private final List<Choice> examples = DataFile.list(Dialogue.class, "examples.txt").stream()
            .map(Choice::of)
            .toList();

    /**
     * @param assistant answers what is asked
     * @param library holds the guides that are shown step by step
     * @param publicUrl where people can open the application's pages; null where they cannot, and footnotes have no links
     */
    public Dialogue(Assistant assistant, Library library, @Nullable URI publicUrl) {
        var links = new Links(publicUrl);
        this.assistant = assistant;
        this.guides = new Guides(library);
        this.walk = new GuideWalk(guides, new GuideNotes(links));
        this.lists = new NumberedList(guides);
        var words = new StepWords(guides);
        this.answers = new AnswerReply(new Footnotes(new SourceNames(library), links), guides, words);
        this.picks = new Picks(words);
    }

    /**
     * What an event leads to. Throws what the assistant throws; then {@link #failed} is what to say.
     *
     * @param chat where it happened
     * @param event what happened; a pressed button is given as what its choice says ({@link Event.Said})
     * @param group whether several people write there
     */
    @Override
    public Response respond(Chat chat, Event event, boolean group) {
        return switch (event) {
            case Event.Said said -> said(chat, said.text(), false, group);
            case Event.Edited edited -> said(chat, edited.text(), true, group);
            case Event.Unreadable unreadable -> unreadable(chat, unreadable.kind());
            case Event.Joined joined -> Response.of(greeting(group));
            case Event.ErasureAsked asked -> new Response(List.of(), Then.ERASE);
            case Event.Chose chose -> Response.of(oldChoice());
            case Event.Left left -> Response.none();
            case Event.Moved moved -> Response.none();
            case Event.TakenOver taken -> Response.none();
            case Event.Nothing nothing -> Response.none();
        };
    }

    @Override
    public boolean isErasure(Event event) {
        return switch (event) {
            case Event.ErasureAsked asked -> true;
            case Event.Said said -> isErasure(said.text());
            case Event.Edited edited -> isErasure(edited.text());
            default -> false;
        };
    }

    private boolean isErasure(String raw) {
        var text = Ask.clean(raw);
        return commands.slashed(text)
                .or(() -> commands.spoken(text))
                .filter(command -> command.kind() == Command.Kind.ERASE)
                .isPresent();
    }

    /** To somebody who writes more than we answer. */
    @Override
    public Reply tooMany() {
        return Reply.of(phrase("too-many"));
    }

    /** To somebody whose question we could not answer through our own fault. */
    @Override
    public Reply failed() {
        return Reply.of(phrase("failed"));
    }

    /** To somebody who pressed a button that no longer works. */
    @Override
    public Reply oldChoice() {
        return Reply.of(phrase("old-choice"));
    }

    private Response said(Chat chat, String raw, boolean edited, boolean group) {
        var text = Ask.clean(raw);
        if (text.isEmpty() || text.length() > Ask.MAX_QUESTION) {
            return again(chat, phrase(text.isEmpty() ? "empty" : "too-long"));
        }
        var slashed = commands.slashed(text);
        if (slashed.isPresent()) {
            return run(chat, slashed.get(), group);
        }
        var pick = picks.of(text, chat.offered());
        if (pick.isPresent()) {
            var says = pick.get().says();
            var reply = pick.get().reply();
            return says != null
                    ? meant(chat, says, edited, group)
                    : reply == null ? Response.none() : Response.of(reply);
        }
        var spoken = commands.spoken(text);
        return spoken.isPresent() ? run(chat, spoken.get(), group) : unpicked(chat, text, edited, group);
    }

    /** A bare number that means no choice is one of the list that was told last. */
    private Response unpicked(Chat chat, String text, boolean edited, boolean group) {
        var number = numbers.of(text);
        if (number.isEmpty()) {
            return ask(chat, text, edited);
        }
        var told = assistant.lastTurns(chat.channel(), chat.conversationId(), 1);
        var item = told.isEmpty()
                ? Optional.<String>empty()
                : lists.item(told.getLast().answer(), number.getAsInt());
        return item.map(says -> meant(chat, says, edited, group)).orElseGet(() -> again(chat, phrase("choose.none")));
    }

    private Response meant(Chat chat, String says, boolean edited, boolean group) {
        var slashed = commands.slashed(says);
        return slashed.isPresent() ? run(chat, slashed.get(), group) : ask(chat, says, edited);
    }

    private Response run(Chat chat, Command command, boolean group) {
        return switch (command.kind()) {
            case START ->
                DeepLink.says(command.argument(), guides)
                        .flatMap(commands::slashed)
                        .map(open -> run(chat, open, group))
                        .orElseGet(() -> Response.of(greeting(group)));
            case HELP -> Response.of(new Reply(phrase("help"), List.of(), examples));
            case STOP -> new Response(List.of(Reply.of(phrase("stopped"))), Then.START_ANEW);
            case ERASE -> new Response(List.of(Reply.of(phrase("erased"))), Then.ERASE);
            case UNKNOWN -> again(chat, phrase("unknown-command", command.argument()));
            case STEP, STUCK, DONE -> new Response(walk.walk(command.kind(), command.argument()), Then.NOTHING);
        };
    }

    private Response ask(Chat chat, String question, boolean edited) {
        var turn = assistant.ask(new Ask(chat.channel(), chat.conversationId(), question));
        var left = LeftStep.afterQuestion(chat.offered());
        var reply = answers.of(turn.answer(), left.flatMap(walk::back));
        var text = edited ? phrase("edited") + "\n\n" + reply.text() : reply.text();
        return Response.of(new Reply(text, reply.notes(), reply.choices()));
    }

    private Reply greeting(boolean group) {
        return group ? Reply.of(phrase("greeting.group")) : new Reply(phrase("greeting"), List.of(), examples);
    }

    /** A word in between; what was offered stays. */
    private static Response again(Chat chat, String text) {
        return Response.of(new Reply(text, List.of(), chat.offered()));
    }

    private static Response unreadable(Chat chat, Event.Kind kind) {
        LOG.info("cannot read a message of kind {}", kind);
        return again(chat, phrase("unreadable." + kind.name().toLowerCase(Locale.ROOT)));
    }
}
