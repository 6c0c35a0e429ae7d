package vn.hoixa.connectors.dialogue;

import java.util.List;
import vn.hoixa.connectors.channel.Note;
import vn.hoixa.knowledge.guide.Guide;

/** The footnote below what is said from a guide: its title, the day it was checked, its page. */
final class GuideNotes {
    private final Links links;

    GuideNotes(Links links) {
        this.links = links;
    }

    List<Note> whole(Guide guide) {
        return List.of(new Note(1, SourceNames.of(guide), links.to("/huong-dan/" + guide.id())));
    }

    /**
     * Where a step stands; without the guide's title where the step's own heading has it.
     *
     * @param n the step among all of the guide, from 1
     */
    List<Note> step(Guide guide, int n) {
        var text = GuideParts.ways(guide).size() == 1 ? SourceNames.again(guide) : SourceNames.of(guide);
        return List.of(new Note(1, text, links.to("/huong-dan/" + guide.id() + "/buoc/" + n)));
    }
}
