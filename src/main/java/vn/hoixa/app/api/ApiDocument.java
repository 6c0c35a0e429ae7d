package vn.hoixa.app.api;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.security.SecurityScheme;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The head of the API's description. */
@Configuration(proxyBeanMethods = false)
class ApiDocument {
    /** The name of the administrator's login in the description. */
    static final String ADMIN = "admin";

    @Bean
    OpenAPI api() {
        return new OpenAPI()
                .components(new Components()
                        .addSecuritySchemes(
                                ADMIN,
                                new SecurityScheme()
                                        .type(SecurityScheme.Type.HTTP)
                                        .scheme("basic")))
                .info(new Info()
                        .title("Hỏi Xã")
                        .version("v1")
                        .description("Hỏi đáp theo kế hoạch của xã và hướng dẫn kỹ năng số. Ai cũng đọc và hỏi được;"
                                + " phần Quản trị cần đăng nhập."
                                + " Lỗi trả về theo RFC 9457 (application/problem+json)."));
    }
}
