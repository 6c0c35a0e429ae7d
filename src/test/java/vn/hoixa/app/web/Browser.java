package vn.hoixa.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.support.ui.WebDriverWait;
import org.springframework.util.FileSystemUtils;

/** Debian's Chromium without a window, and what is asked of every page in it. */
final class Browser implements AutoCloseable {
    static final Path CHROMIUM = Path.of("/usr/bin/chromium");
    private static final Path DRIVER = Path.of("/usr/bin/chromedriver");
    private static final Path SCREENSHOTS = Path.of("target/screenshots");
    private static final Set<String> GRAVE = Set.of("serious", "critical");

    private final ChromeDriver driver;
    private final Path profile;
    private final String address;

    private Browser(ChromeDriver driver, Path profile, String address) {
        this.driver = driver;
        this.profile = profile;
        this.address = address;
    }

    /** Opens a browser with a fresh profile on a site. */
    static Browser open(String address, boolean scripts) {
        try {
            var profile = Files.createTempDirectory("hoixa-browser");
            var options = new ChromeOptions();
            options.setBinary(CHROMIUM.toFile());
            options.addArguments(
                    "--headless=new",
                    "--no-sandbox",
                    "--disable-gpu",
                    "--disable-quic",
                    "--disable-dev-shm-usage",
                    "--disable-background-networking",
                    "--disable-component-update",
                    "--disable-sync",
                    "--no-first-run",
                    "--hide-scrollbars",
                    "--user-data-dir=" + profile);
            if (!scripts) {
                options.setExperimentalOption(
                        "prefs", Map.of("profile.managed_default_content_settings.javascript", 2));
            }
            var service = new ChromeDriverService.Builder()
                    .usingDriverExecutable(DRIVER.toFile())
                    .build();
            var driver = new ChromeDriver(service, options);
            driver.manage().timeouts().pageLoadTimeout(Duration.ofSeconds(30));
            return new Browser(driver, profile, address);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Makes the page itself this wide, as a phone would, which a window cannot be. */
    void width(int pixels) {
        driver.manage().window().setSize(new Dimension(Math.max(pixels, 600), 900));
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", pixels, "height", 900, "deviceScaleFactor", 1, "mobile", pixels < 600));
    }

    void go(String path) {
        driver.get(address + path);
    }

    WebElement find(String css) {
        return driver.findElement(By.cssSelector(css));
    }

    List<WebElement> all(String css) {
        return driver.findElements(By.cssSelector(css));
    }

    WebElement await(String css) {
        return new WebDriverWait(driver, Duration.ofSeconds(15)).until(d -> d.findElement(By.cssSelector(css)));
    }

    /** Waits until an element shows these words; the page before may still be there, or just going away. */
    void awaitText(String css, String words) {
        new WebDriverWait(driver, Duration.ofSeconds(15))
                .ignoring(StaleElementReferenceException.class)
                .until(d -> d.findElement(By.cssSelector(css)).getText().contains(words));
    }

    String path() {
        return driver.getCurrentUrl().substring(address.length());
    }

    Object script(String script) {
        return Objects.requireNonNullElse(driver.executeScript(script), "");
    }

    /** Keeps a picture of the whole page below target/screenshots. */
    void picture(String name) {
        try {
            Files.createDirectories(SCREENSHOTS);
            long height = ((Number) script("return document.documentElement.scrollHeight")).longValue();
            long width = ((Number) script("return window.innerWidth")).longValue();
            driver.executeCdpCommand(
                    "Emulation.setDeviceMetricsOverride",
                    Map.of("width", width, "height", Math.min(height, 6000), "deviceScaleFactor", 1, "mobile", false));
            Files.write(SCREENSHOTS.resolve(name + ".png"), driver.getScreenshotAs(OutputType.BYTES));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** No grave accessibility violation, nothing wider than the window, nothing refused by the content policy. */
    void thenThePageIsFit() {
        var violations = new AxeBuilder().analyze(driver).getViolations();
        assertThat(violations.stream()
                        .filter(rule -> GRAVE.contains(rule.getImpact()))
                        .map(Browser::words))
                .isEmpty();
        assertThat(script("return document.documentElement.scrollWidth <= document.documentElement.clientWidth"))
                .as("fits the width at " + path())
                .isEqualTo(true);
        assertThat(driver.manage().logs().get("browser").getAll().stream()
                        .map(Object::toString)
                        .filter(line -> line.contains("Content Security Policy")))
                .isEmpty();
    }

    private static String words(Rule rule) {
        return rule.getId() + ": " + rule.getNodes();
    }

    @Override
    public void close() {
        driver.quit();
        try {
            FileSystemUtils.deleteRecursively(profile);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
