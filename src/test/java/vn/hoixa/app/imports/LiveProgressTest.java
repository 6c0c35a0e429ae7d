package vn.hoixa.app.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.hoixa.app.Http;
import vn.hoixa.app.HttpTest;

/** What the pages say of a long file while it is read. */
@HttpTest
class LiveProgressTest {
    @LocalServerPort
    int port;

    @Autowired
    ImportProgress progress;

    private Http http;

    @BeforeEach
    void givenAFileAtWorkAfterTheStart() throws InterruptedException {
        for (int i = 0; i < 500 && !progress.state().finished(); i++) {
            TimeUnit.MILLISECONDS.sleep(20);
        }
        http = new Http(port);
        progress.open("quét <1>.pdf").page(4, 20);
    }

    @AfterEach
    void afterwards() {
        progress.close();
    }

    @Test
    void everyPageTellsOfThePagesReadWithoutAScript() {
        assertThat(http.get("/tai-lieu").body())
                .contains("quét &lt;1&gt;.pdf: trang 4/20", "value=\"4\" max=\"20\"", "hx-trigger=\"every 3s\"");
        assertThat(http.get("/").body()).contains("trang 4/20");
    }

    @Test
    void theLineAsksForItselfUntilThereIsNothingToWaitFor() {
        assertThat(http.get("/tien-do").body().strip())
                .startsWith("<div id=\"tien-do\"")
                .contains("trang 4/20");
        progress.close();
        assertThat(http.get("/tien-do").statusCode()).isEqualTo(200);
        assertThat(http.get("/tien-do").body()).isBlank();
        assertThat(http.get("/").body()).doesNotContain("id=\"tien-do\"");
    }

    @Test
    void thePageOfDocumentsGoesOnAskingSlowlyAndHearsOfChanges() {
        progress.close();
        assertThat(http.get("/tai-lieu").body())
                .contains("hx-trigger=\"every 15s\"")
                .doesNotContain("<progress");

        var outdated = http.get("/tien-do?ban=-1");
        assertThat(outdated.headers().firstValue("HX-Trigger")).hasValue("thu-vien-doi");
        var address = outdated.body().replaceAll("(?s).*hx-get=\"([^\"]*)\".*", "$1");
        assertThat(http.get(address).headers().firstValue("HX-Trigger")).isEmpty();
    }

    @Test
    void refusesAVersionThatIsNone() {
        assertThat(http.get("/tien-do?ban=x").statusCode()).isEqualTo(400);
    }
}
