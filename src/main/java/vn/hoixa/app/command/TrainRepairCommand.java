package vn.hoixa.app.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.hoixa.knowledge.repair.RepairTrainer;
import vn.hoixa.knowledge.repair.TrainingOptions;

/** Makes the repair's model again, from clean text and pages drawn and read by tesseract. */
@Command(
        name = "train-repair",
        description =
                "Huấn luyện lại mô hình sửa lỗi quét từ văn bản sạch. Cần tesseract (tiếng Anh) trên máy; mất vài chục phút.")
class TrainRepairCommand extends ConsoleCommand {
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
        var out = out();
        new RepairTrainer(out::println).train(corpus, extra, output, TrainingOptions.standard(pairs));
        out.println("Đã ghi mô hình: " + output);
        return 0;
    }
}
