package vn.hoixa.app.questions;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Counts the API's questions before their bodies are read. The page counts its own, to answer with the page. */
@Configuration(proxyBeanMethods = false)
class RateInterceptor implements WebMvcConfigurer, HandlerInterceptor {
    private final QuestionRate rate;

    RateInterceptor(QuestionRate rate) {
        this.rate = rate;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this).addPathPatterns("/api/v1/ask");
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws TooManyQuestionsException {
        rate.count(request.getRemoteAddr());
        return true;
    }
}
