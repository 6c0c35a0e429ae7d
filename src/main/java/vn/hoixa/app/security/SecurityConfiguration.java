package vn.hoixa.app.security;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.www.BasicAuthenticationFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import vn.hoixa.app.problems.RefusedRequests;
import vn.hoixa.app.settings.AdminSettings;

/**
 * Reading and asking only, save for the administrator; no session, and headers under which a browser runs nothing of a
 * stranger.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
@EnableWebSecurity
class SecurityConfiguration {
    static final String[] ADMINISTRATION = {
        "/api/v1/verified-answers/**", "/api/v1/open-questions/**", "/api/v1/deliveries/**"
    };
    static final String[] QUESTIONS = {"/api/v1/ask", "/hoi", "/webhooks/telegram", "/webhooks/zalo"};

    private static final String CONTENT = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'%s;"
            + " connect-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'";
    private static final String PERMISSIONS = "camera=(), microphone=(), geolocation=(), payment=(), usb=()";

    /** The page that shows the API draws its icons from data: addresses. */
    @Bean
    @org.springframework.core.annotation.Order(1)
    SecurityFilterChain apiPage(HttpSecurity http, RefusedRequests refused) throws Exception {
        return rules(http.securityMatcher("/swagger-ui/**"), refused, CONTENT.formatted(" data:"));
    }

    /** Officials' answers: the administrator by his password with each request, nobody where none is set. */
    @Bean
    @org.springframework.core.annotation.Order(2)
    SecurityFilterChain administration(HttpSecurity http, RefusedRequests refused, AdminSettings admin)
            throws Exception {
        http.securityMatcher(ADMINISTRATION)
                .authorizeHttpRequests(requests -> requests.anyRequest().hasRole(AdminLogin.ROLE));
        if (admin.isSet()) {
            http.authenticationProvider(new AdminLogin(admin))
                    .addFilterBefore(new LoginAttempts(refused), BasicAuthenticationFilter.class)
                    .httpBasic(basic -> basic.authenticationEntryPoint(
                            (request, response, denied) -> refused.login(request, response)))
                    .exceptionHandling(handling -> handling.authenticationEntryPoint(
                            (request, response, denied) -> refused.login(request, response)));
        } else {
            http.httpBasic(AbstractHttpConfigurer::disable)
                    .exceptionHandling(handling -> handling.authenticationEntryPoint(
                            (request, response, denied) -> refused.closed(request, response)));
        }
        return guarded(http, refused, CONTENT.formatted(""));
    }

    @Bean
    @org.springframework.core.annotation.Order(3)
    SecurityFilterChain everythingElse(HttpSecurity http, RefusedRequests refused) throws Exception {
        return rules(http, refused, CONTENT.formatted(""));
    }

    private static SecurityFilterChain rules(HttpSecurity http, RefusedRequests refused, String content)
            throws Exception {
        http.authorizeHttpRequests(requests -> requests.requestMatchers(HttpMethod.GET)
                        .permitAll()
                        .requestMatchers(HttpMethod.HEAD)
                        .permitAll()
                        .requestMatchers(HttpMethod.POST, QUESTIONS)
                        .permitAll()
                        .dispatcherTypeMatchers(jakarta.servlet.DispatcherType.ERROR)
                        .permitAll()
                        .anyRequest()
                        .denyAll())
                .exceptionHandling(handling -> handling.authenticationEntryPoint((request, response, denied) ->
                        refused.method(request, response, Methods.of(request.getServletPath()))))
                .httpBasic(AbstractHttpConfigurer::disable);
        return guarded(http, refused, content);
    }

    /** What holds for every address: headers, no session, nothing that another site's page sends. */
    private static SecurityFilterChain guarded(HttpSecurity http, RefusedRequests refused, String content)
            throws Exception {
        return http.addFilterBefore(new SameSiteFilter(refused), BasicAuthenticationFilter.class)
                .headers(headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(content))
                        .referrerPolicy(policy -> policy.policy(ReferrerPolicy.NO_REFERRER))
                        .permissionsPolicyHeader(policy -> policy.policy(PERMISSIONS))
                        .frameOptions(options -> options.deny()))
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                // A form changes nothing but the sender's own conversation: SameSite cookie and SameSiteFilter guard
                // it.
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .formLogin(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .build();
    }
}
