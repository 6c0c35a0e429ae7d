package vn.hoixa.knowledge.reading;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The character recognition {@code tesseract} with its Vietnamese model, as a process of its own for each picture. */
final class Tesseract {
    private static final String PROGRAM = "tesseract";
    /**
     * A gigabyte, where 334 MB are what the largest picture was seen to take, and processor seconds for the case that nobody
     * is left to stop it.
     */
    private static final List<String> LIMITED = limited(Path.of("/usr/bin/prlimit"));

    private static final int SECONDS_TO_ANSWER = 10;
    private static final int SECONDS_A_PAGE = 60;
    private static final Pattern ROTATE = Pattern.compile("(?m)^Rotate: (\\d+)");
    /** What specks and the rests of rules are taken for. */
    private static final Pattern DEBRIS = Pattern.compile("[\\s_|‖\\[\\]{}¦~`´]*");

    private static final String INSTALL = " trên Debian/Ubuntu: sudo apt install tesseract-ocr tesseract-ocr-vie";

    private @Nullable String missing;

    /** What must be installed before pictures can be read, in Vietnamese; "" where nothing is missing. */
    synchronized String missing() {
        if (missing == null || !missing.isEmpty()) {
            missing = look();
        }
        return missing;
    }

    private static String look() {
        try {
            var languages = run(SECONDS_TO_ANSWER, "--list-langs").lines().toList();
            return languages.contains("vie")
                    ? ""
                    : "Máy chưa có dữ liệu tiếng Việt của tesseract nên chưa đọc được ảnh chụp; hãy cài" + INSTALL
                            + ".";
        } catch (IOException e) {
            return "Máy chưa cài tesseract nên chưa đọc được ảnh chụp; hãy cài" + INSTALL + ".";
        }
    }

    /**
     * The words of a picture, in the order of the recognition.
     *
     * @param dpi the picture's pixels to an inch
     * @throws IOException where the program fails or takes too long
     */
    List<PageWord> read(GreyImage image, int dpi) throws IOException {
        return read(image, dpi, "3");
    }

    /** As {@link #read}, for one column of text. */
    List<PageWord> readColumn(GreyImage image, int dpi) throws IOException {
        return read(image, dpi, "6");
    }

    private static List<PageWord> read(GreyImage image, int dpi, String segmentation) throws IOException {
        var resolution = Integer.toString(dpi);
        return with(
                image,
                file -> words(run(
                        SECONDS_A_PAGE,
                        file.toString(),
                        "stdout",
                        "-l",
                        "vie",
                        "--dpi",
                        resolution,
                        "--psm",
                        segmentation,
                        "tsv")));
    }

    /** How many quarters clockwise the picture must be turned to be upright; 0 where that cannot be told. */
    int quarters(GreyImage image, int dpi) throws IOException {
        return with(image, file -> {
            try {
                var answer =
                        run(SECONDS_A_PAGE, file.toString(), "stdout", "--dpi", Integer.toString(dpi), "--psm", "0");
                var rotate = ROTATE.matcher(answer);
                return rotate.find() ? Integer.parseInt(rotate.group(1)) / 90 : 0;
            } catch (IOException e) {
                // It fails on a page with too few letters, and where its model for that is not installed.
                return 0;
            }
        });
    }

    private static List<PageWord> words(String table) {
        var words = new ArrayList<PageWord>();
        for (var row : table.split("\n", -1)) {
            var cells = row.split("\t", -1);
            if (cells.length == 12
                    && cells[0].equals("5")
                    && !DEBRIS.matcher(cells[11]).matches()) {
                int left = Integer.parseInt(cells[6]);
                int top = Integer.parseInt(cells[7]);
                words.add(new PageWord(
                        cells[11].strip().replace("/⁄", "/").replace('⁄', '/'),
                        left,
                        top,
                        left + Integer.parseInt(cells[8]),
                        top + Integer.parseInt(cells[9]),
                        Math.clamp(Double.parseDouble(cells[10]) / 100, 0, 1)));
            }
        }
        return words;
    }

    private static <T> T with(GreyImage image, Work<T> work) throws IOException {
        var file = Files.createTempFile("hoixa-page", ".pgm");
        try {
            image.write(file);
            return work.on(file);
        } finally {
            Files.deleteIfExists(file);
        }
    }

    private static String run(int seconds, String... arguments) throws IOException {
        var command = new ArrayList<>(LIMITED);
        command.add(PROGRAM);
        command.addAll(List.of(arguments));
        var answer = Files.createTempFile("hoixa-words", ".txt");
        try {
            var builder = new ProcessBuilder(command);
            // One thread for each picture: several threads in one process wait for each other most of the time.
            builder.environment().put("OMP_THREAD_LIMIT", "1");
            builder.redirectErrorStream(false).redirectError(Redirect.DISCARD).redirectOutput(answer.toFile());
            var process = builder.start();
            process.getOutputStream().close();
            await(process, seconds);
            return Files.readString(answer, StandardCharsets.UTF_8);
        } finally {
            Files.deleteIfExists(answer);
        }
    }

    private static List<String> limited(Path prlimit) {
        return Files.isExecutable(prlimit)
                ? List.of(prlimit.toString(), "--as=1073741824", "--cpu=120", "--core=0")
                : List.of();
    }

    private static void await(Process process, int seconds) throws IOException {
        try {
            if (!process.waitFor(seconds, TimeUnit.SECONDS)) {
                throw new IOException("tesseract took longer than " + seconds + " s");
            }
            if (process.exitValue() != 0) {
                throw new IOException("tesseract ended with " + process.exitValue());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while tesseract was reading", e);
        } finally {
            process.destroyForcibly();
        }
    }

    private interface Work<T> {
        T on(Path file) throws IOException;
    }
}
