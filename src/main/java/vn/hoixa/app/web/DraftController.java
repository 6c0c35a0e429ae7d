package vn.hoixa.app.web;

import java.util.regex.Pattern;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import vn.hoixa.app.settings.ChatSettings;

/** The stream of sentences while an answer is being written. */
@Controller
class DraftController {
    static final Pattern TURN = Pattern.compile("[0-9a-f-]{32,36}");

    private final DraftStreams streams;
    private final ChatSettings chat;

    DraftController(DraftStreams streams, ChatSettings chat) {
        this.streams = streams;
        this.chat = chat;
    }

    /** 204 where nothing will come, which tells the browser not to ask again. */
    @GetMapping(path = "/hoi/dong", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    ResponseEntity<SseEmitter> drafts(@RequestParam("luot") String turn) {
        var stream = chat.isSet() && TURN.matcher(turn).matches() ? streams.open(turn) : null;
        return stream == null ? new ResponseEntity<>(HttpStatus.NO_CONTENT) : ResponseEntity.ok(stream);
    }
}
