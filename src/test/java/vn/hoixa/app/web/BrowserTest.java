package vn.hoixa.app.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.file.Files;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.Keys;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.hoixa.app.HttpTest;
import vn.hoixa.app.imports.ImportProgress;
import vn.hoixa.app.imports.LongFile;

/** The pages in a real browser; a developer's machine without one skips them, the build's machine must have it. */
@HttpTest
class BrowserTest {
    @LocalServerPort
    int port;

    @Autowired
    ImportProgress progress;

    private Browser browser;

    @BeforeEach
    void givenABrowser() {
        boolean there = Files.isExecutable(Browser.CHROMIUM);
        if (System.getenv("CI") != null) {
            assertThat(there)
                    .as("Chromium is installed: apt-get install chromium chromium-driver")
                    .isTrue();
        }
        assumeThat(there)
                .as("no /usr/bin/chromium: the browser tests are skipped")
                .isTrue();
        browser = Browser.open("http://localhost:" + port, true);
    }

    @AfterEach
    void close() {
        if (browser != null) {
            browser.close();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "nguon-quet, /nguon/plan-pdf?tu=19&den=21#dong-19",
        "nguon, /nguon/plan-text?tu=12&den=14#dong-12",
        "huong-dan, /huong-dan/doi-mat-khau",
        "buoc, /huong-dan/doi-mat-khau/buoc/2",
        "cac-huong-dan, /huong-dan",
        "tai-lieu, /tai-lieu",
        "trong, /",
        "khong-thay, /khong-co"
    })
    void everyPageIsFitForAPhoneAndAProjectorAlsoWithLargeText(String name, String path) {
        for (int width : new int[] {320, 1280}) {
            browser.width(width);
            browser.go(path);
            browser.thenThePageIsFit();
            browser.picture(name + "-" + width);
        }
        browser.width(320);
        browser.go("/co-chu?co=to&ve=/");
        browser.go(path);
        browser.thenThePageIsFit();
        browser.picture(name + "-chu-to");
    }

    @ParameterizedTest
    @CsvSource({"320", "1280"})
    void answersWithoutLoadingThePageAnew(int width) {
        browser.width(width);
        browser.go("/");
        browser.script("window.stays = true");
        browser.find("#cau").sendKeys("Việc nào của Phòng Văn hóa quá hạn?", Keys.ENTER);
        browser.await("#cac-luot .turn");

        assertThat(browser.script("return window.stays")).isEqualTo(true);
        assertThat(browser.find(".question").getText()).contains("Việc nào của Phòng Văn hóa quá hạn?");
        assertThat(browser.find(".tools").isDisplayed()).isTrue();
        assertThat(browser.find("#cau").getDomProperty("value")).isEmpty();
        assertThat(browser.script("return document.activeElement.className")).isEqualTo("turn");
        browser.thenThePageIsFit();
        browser.picture("tra-loi-" + width);

        browser.find(".more summary").click();
        assertThat(browser.all(".card")).hasSize(9).allMatch(card -> card.isDisplayed());
        browser.find(".turn .suggestions button").click();
        browser.await("#cac-luot .turn:nth-of-type(2)");
        browser.thenThePageIsFit();

        browser.find(".turn .mark").click();
        browser.await(".lines .cited");
        assertThat(browser.path()).startsWith("/nguon/plan-text?tu=12&den=15");
    }

    @Test
    void keepsTheProgressOfALongFileUpToDate() {
        try (var file = new LongFile(progress, "ke-hoach-quet.pdf", 20)) {
            file.at(4);
            browser.width(320);
            browser.go("/tai-lieu");
            browser.script("window.stays = true");
            browser.thenThePageIsFit();
            browser.picture("dang-nhan-dang-320");
            file.at(5);
            browser.awaitText("#tien-do", "trang 5/20");
            assertThat(browser.script("return window.stays")).isEqualTo(true);

            browser.go("/");
            file.at(6);
            browser.awaitText("#tien-do", "trang 6/20");
            assertThat(browser.find(".waiting").getText()).isEmpty();
        }
    }

    @Test
    void asksAnExampleAndLeadsThroughItsGuide() {
        browser.width(320);
        browser.go("/");
        browser.find(".examples button:nth-of-type(2)").click();
        browser.await("#cac-luot .turn");
        browser.thenThePageIsFit();
        browser.picture("tra-loi-huong-dan-320");
        browser.find(".answer a.button").click();
        browser.await(".step");
        browser.find("a[rel=next]").click();
        browser.awaitText("#buoc", "Bước 2/3");
    }

    @Test
    void saysWhatIsWrongWithAnEmptyQuestion() {
        browser.go("/");
        browser.script("document.getElementById('cau').removeAttribute('required')");
        browser.find("#khung-hoi button").click();
        assertThat(browser.await("#cac-luot .notice").getText()).contains("Bạn chưa nhập câu hỏi");
    }

    @Test
    void showsTheApiUnderTheSameStrictRules() {
        browser.width(1280);
        browser.go("/api");
        assertThat(browser.await(".opblock").isDisplayed()).isTrue();
        browser.picture("api-1280");
    }

    @Test
    void worksWithoutScripts() {
        browser.close();
        browser = Browser.open("http://localhost:" + port, false);
        browser.go("/");
        browser.find("#cau").sendKeys("Việc nào quá hạn?");
        browser.find("#khung-hoi button").click();

        browser.awaitText("#luot-cuoi", "Việc nào quá hạn?");
        browser.awaitText("#luot-cuoi", "Quá hạn 97 ngày");
        assertThat(browser.path()).isEqualTo("/#luot-cuoi");
        assertThat(browser.find(".tools").isDisplayed()).isFalse();
        browser.find(".turn .suggestions button").click();
        browser.awaitText("#cac-luot .turn:nth-of-type(2) .question", "Việc nào quá hạn?");
        browser.find(".turn .mark").click();
        assertThat(browser.await(".cited").isDisplayed()).isTrue();
        browser.go("/");
        browser.find(".again button").click();
        browser.awaitText(".examples", "Ví dụ, bấm để hỏi");
    }
}
