package vn.hoixa.knowledge.repair;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Prints how long the model takes to load and how many lines a second of one core's time are repaired: give it files of
 * damaged text.
 */
final class RepairSpeed {
    private static final int ROUNDS = 4;

    private RepairSpeed() {}

    public static void main(String[] files) throws IOException {
        double start = seconds();
        var repairer = Repairer.load();
        System.out.printf("load %.2f s%n", seconds() - start);
        for (var file : files) {
            var lines = Files.readAllLines(Path.of(file));
            for (int round = 1; round <= ROUNDS; round++) {
                start = seconds();
                repairer.repair(lines);
                System.out.printf("%s round %d: %.0f lines/s%n", file, round, lines.size() / (seconds() - start));
            }
        }
    }

    /** Seconds that this thread has run on a core. */
    private static double seconds() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() / 1e9;
    }
}
