package vn.hoixa.knowledge.repair;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Prints how long the model takes to load and how many lines a second are repaired: give it files of damaged text. */
final class RepairSpeed {
    private static final int ROUNDS = 5;

    private RepairSpeed() {}

    public static void main(String[] files) throws IOException {
        long start = System.nanoTime();
        var repairer = Repairer.load();
        System.out.printf("load %.2f s%n", seconds(start));
        for (var file : files) {
            var lines = Files.readAllLines(Path.of(file));
            for (int round = 1; round <= ROUNDS; round++) {
                start = System.nanoTime();
                repairer.repair(lines);
                System.out.printf("%s round %d: %.0f lines/s%n", file, round, lines.size() / seconds(start));
            }
        }
    }

    private static double seconds(long since) {
        return (System.nanoTime() - since) / 1e9;
    }
}
