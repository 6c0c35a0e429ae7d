package vn.hoixa.app.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.hoixa.knowledge.repair.RepairTrainer;
import vn.hoixa.knowledge.repair.TrainingOptions;

/** Makes the repair's model again, from clean text and pages drawn and read by tesseract. */
@Command(
        name = "train-repair",
        description =
                "Huấn luyện lại mô hình sửa lỗi quét từ văn bản sạch. Cần tesseract (tiếng Anh) trên máy; mất vài chục phút.",
        optionListHeading = "%nTùy chọn:%n",
        parameterListHeading = "%nTham số:%n",
        synopsisHeading = "Cách dùng: ",
        descriptionHeading = "%n")
class TrainRepairCommand implements Callable<Integer> {
    @Spec
    private @Nullable CommandSpec spec;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Hiện hướng dẫn này.")
    private boolean help;

    @Option(
            names = "--output",
            paramLabel = "TỆP",
            defaultValue = "repair-model.bin",
            description = "Tệp mô hình sẽ ghi, mặc định ${DEFAULT-VALUE}.")
    private Path output = Path.of("repair-model.bin");

    @Option(
            names = "--extra",
            paramLabel = "TỆP",
            description = "Văn bản sạch thêm, như kế hoạch và hướng dẫn của mình.")
    private List<Path> extra = List.of();

    @Option(
            names = "--pairs",
            paramLabel = "TỆP",
            description = "Tệp cặp từ đúng và từ đọc sai: có thì dùng lại, chưa có thì ghi ra.")
    private @Nullable Path pairs;

    @Parameters(paramLabel = "VĂN_BẢN", description = "Tệp văn bản sạch, mỗi đoạn một dòng (.txt hoặc .txt.xz).")
    private Path corpus = Path.of("");

    @Override
    public Integer call() throws IOException {
        var out = Output.of(spec);
        new RepairTrainer(out::println).train(corpus, extra, output, TrainingOptions.standard(pairs));
        out.println("Đã ghi mô hình: " + output);
        return 0;
    }
}
