package vn.hoixa.app;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts Hỏi Xã. */
@SpringBootApplication
public class HoiXa {

    public static void main(String[] args) {
        SpringApplication.run(HoiXa.class, args);
    }
}
