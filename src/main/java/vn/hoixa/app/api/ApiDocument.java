package vn.hoixa.app.api;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The head of the API's description. */
@Configuration(proxyBeanMethods = false)
class ApiDocument {
    @Bean
    OpenAPI api() {
        return new OpenAPI()
                .info(new Info()
                        .title("Hỏi Xã")
                        .version("v1")
                        .description(
                                "Hỏi đáp theo kế hoạch của xã và hướng dẫn kỹ năng số. Chỉ đọc và hỏi, không sửa được gì."
                                        + " Lỗi trả về theo RFC 9457 (application/problem+json)."));
    }
}
