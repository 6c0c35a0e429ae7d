package vn.hoixa.knowledge.repair;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RepairTrainerTest {
    @TempDir
    private Path folder;

    @Test
    void makesAModelThatRepairsWhatItsPairsShow() throws IOException {
        var corpus = Files.write(
                folder.resolve("corpus.txt"),
                Collections.nCopies(20, "Tổ dân phố họp bàn việc chung của xóm và ghi sổ đầy đủ."));
        var lines = new ArrayList<String>();
        for (int i = 0; i < 20; i++) {
            Collections.addAll(
                    lines, "Tổ\tT6", "sổ\ts6", "họp\thgp", "xóm\txdm", "bàn\tban", "việc\tviéc", "đầy\tday", "đủ\tdu");
            Collections.addAll(lines, "dân\tdan", "phố\tphd", "chung\tchung", "của\tcua", "và\tva", "ghi\tghi");
        }
        var pairs = Files.write(folder.resolve("pairs.tsv"), lines);
        var output = folder.resolve("model.bin");

        new RepairTrainer(message -> {}).train(corpus, List.of(), output, new TrainingOptions(0, List.of(), 1, pairs));

        try (var stream = Files.newInputStream(output)) {
            var repairer = new Repairer(ModelFile.read(stream));
            var damaged = "T6 dan phd hgp ban viéc chung cua xdm va ghi s6 day du";
            assertThat(repairer.repair(List.of(damaged)).lines().getFirst().text())
                    .isEqualTo("Tổ dân phố họp bàn việc chung của xóm và ghi sổ đầy đủ");
        }
    }
}
