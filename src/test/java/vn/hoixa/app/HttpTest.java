package vn.hoixa.app;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.core.annotation.AliasFor;
import org.springframework.test.context.ActiveProfiles;
import vn.hoixa.app.fakes.Fakes;

/** A real server on a free port over the fakes, without a database. */
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        classes = {HoiXa.class, Fakes.class},
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@Import(Fakes.class)
@ActiveProfiles("http")
public @interface HttpTest {
    @AliasFor(annotation = SpringBootTest.class, attribute = "properties")
    String[] properties() default {};
}
