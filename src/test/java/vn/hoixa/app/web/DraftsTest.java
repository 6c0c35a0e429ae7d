package vn.hoixa.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.hoixa.app.Http;
import vn.hoixa.app.HttpTest;

/** A page that waits sees the sentences a language model writes; a stream ends with its answer. */
@HttpTest(properties = {"hoixa.chat.base-url=http://localhost:1/v1", "hoixa.chat.model=mau"})
class DraftsTest {
    private static final String TURN = "0123456789abcdef0123456789abcdef";

    private final Http http;
    private final DraftStreams streams;

    DraftsTest(@LocalServerPort int port, @Autowired DraftStreams streams) {
        this.http = new Http(port);
        this.streams = streams;
    }

    @Test
    void streamsSentencesAndEndsWithTheAnswer() throws Exception {
        var drafts = CompletableFuture.supplyAsync(() -> http.get("/hoi/dong?luot=" + TURN));
        while (!streams.isOpen(TURN)) {
            assertThat(drafts).isNotDone();
            Thread.onSpinWait();
        }

        var answer = http.send(http.to("/hoi")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("HX-Request", "true")
                .POST(BodyPublishers.ofString("cau=qu%C3%AAn+m%E1%BA%ADt+kh%E1%BA%A9u&luot=" + TURN)));

        assertThat(answer.statusCode()).isEqualTo(200);
        var stream = drafts.get(30, TimeUnit.SECONDS);
        assertThat(stream.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("text/event-stream"));
        assertThat(stream.body()).contains("data:Bạn tự đổi được trên điện thoại [1].");
        assertThat(streams.isOpen(TURN)).isFalse();
        assertThat(http.get("/").body()).contains("data-drafts=\"true\"");
    }

    @Test
    void opensNoStreamForANameThatCouldBeGuessed() {
        assertThat(http.get("/hoi/dong?luot=1").statusCode()).isEqualTo(204);
    }
}
