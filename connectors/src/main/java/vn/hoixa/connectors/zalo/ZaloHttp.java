package vn.hoixa.connectors.zalo;

import java.io.IOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.time.Duration;
import java.util.concurrent.Executors;
import javax.net.ssl.SSLHandshakeException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.MediaType;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.client.RestClient;

/** Calls Zalo: once, without redirects, and with little patience. */
final class ZaloHttp {
    static final Duration CONNECT = Duration.ofSeconds(3);
    static final Duration READ = Duration.ofSeconds(10);
    private static final int LONGEST_ANSWER = 64 * 1024;
    private static final Logger LOG = LoggerFactory.getLogger(ZaloHttp.class);

    private final RestClient client;

    ZaloHttp(String baseUrl) {
        var http = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(CONNECT)
                .executor(Executors.newVirtualThreadPerTaskExecutor())
                .build();
        var requests = new JdkClientHttpRequestFactory(http);
        requests.setReadTimeout(READ);
        client = RestClient.builder().baseUrl(baseUrl).requestFactory(requests).build();
    }

    /**
     * Posts once.
     *
     * @param path below the base address
     * @param header the header that carries the secret
     * @param secret its value
     * @param type of the body
     * @param body as it goes over the wire
     */
    CallResult post(String path, String header, String secret, MediaType type, byte[] body) {
        try {
            return client.post()
                    .uri(path)
                    .header(header, secret)
                    .contentType(type)
                    .accept(MediaType.APPLICATION_JSON)
                    .body(body)
                    .exchangeForRequiredValue((request, response) -> {
                        LOG.debug(
                                "{}: X-RateLimit-Remain {}",
                                path,
                                response.getHeaders().getFirst("X-RateLimit-Remain"));
                        var answer = response.getBody().readNBytes(LONGEST_ANSWER);
                        return new CallResult.Answered(response.getStatusCode().value(), Json.read(answer));
                    });
        } catch (ResourceAccessException e) {
            return failure(e);
        }
    }

    /** Only what surely comes before the first byte of a request counts as not sent. */
    private static CallResult failure(ResourceAccessException thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (isBeforeSending(cause)) {
                return new CallResult.NotReached(cause.getClass().getSimpleName());
            }
        }
        var cause = thrown.getCause();
        return new CallResult.Cut(
                (cause instanceof IOException ? cause : thrown).getClass().getSimpleName());
    }

    private static boolean isBeforeSending(Throwable cause) {
        return cause instanceof ConnectException
                || cause instanceof HttpConnectTimeoutException
                || cause instanceof NoRouteToHostException
                || cause instanceof UnknownHostException
                || cause instanceof UnresolvedAddressException
                || cause instanceof SSLHandshakeException;
    }
}
