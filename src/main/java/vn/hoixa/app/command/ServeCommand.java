package vn.hoixa.app.command;

import java.util.concurrent.CountDownLatch;
import org.springframework.boot.SpringApplication;
import org.springframework.context.event.ContextClosedEvent;
import picocli.CommandLine.Command;
import vn.hoixa.app.HoiXa;

/** Starts the web page and the API; what the program does when no command is given. */
@Command(
        name = "serve",
        description = "Chạy trang hỏi đáp và API (lệnh mặc định). Cổng đặt bằng SERVER_PORT, mặc định 8080.")
class ServeCommand extends ConsoleCommand {
    @Override
    public Integer call() throws InterruptedException {
        HeapHabits.apply();
        var closed = new CountDownLatch(1);
        var application = new SpringApplication(HoiXa.class);
        application.addListeners(event -> {
            if (event instanceof ContextClosedEvent) {
                closed.countDown();
            }
        });
        application.run();
        closed.await();
        return 0;
    }
}
