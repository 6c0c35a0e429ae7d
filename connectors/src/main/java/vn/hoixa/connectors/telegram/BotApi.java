package vn.hoixa.connectors.telegram;

import java.io.InterruptedIOException;
import java.io.Serializable;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import okhttp3.ConnectionPool;
import okhttp3.Dispatcher;
import okhttp3.Dns;
import okhttp3.OkHttpClient;
import okhttp3.Protocol;
import org.telegram.telegrambots.client.okhttp.OkHttpTelegramClient;
import org.telegram.telegrambots.meta.api.methods.botapimethods.BotApiMethod;
import org.telegram.telegrambots.meta.api.methods.updates.SetWebhook;
import org.telegram.telegrambots.meta.exceptions.TelegramApiException;
import org.telegram.telegrambots.meta.exceptions.TelegramApiRequestException;
import org.telegram.telegrambots.meta.exceptions.TelegramApiValidationException;

/** The library's client, one try a call, with failures that say what became of it. */
final class BotApi implements AutoCloseable {
    /** OkHttp lets five calls to one host run at once unless told otherwise. */
    private static final int AT_ONCE = 256;

    private final TelegramSettings settings;
    private final OkHttpClient http;
    private final OkHttpTelegramClient client;

    private BotApi(TelegramSettings settings, OkHttpClient http) {
        this.settings = settings;
        this.http = http;
        this.client = client(http);
    }

    /** Opens no connection yet. */
    static BotApi of(TelegramSettings settings, Patience patience) {
        var dispatcher = new Dispatcher(Executors.newVirtualThreadPerTaskExecutor());
        dispatcher.setMaxRequests(AT_ONCE);
        dispatcher.setMaxRequestsPerHost(AT_ONCE);
        var http = Wire.watch(new OkHttpClient.Builder(), settings)
                .dispatcher(dispatcher)
                // One message on a connection at a time: when it is cut, it is known whose answer is missing.
                .protocols(List.of(Protocol.HTTP_1_1))
                // Servers close idle connections; one that is closed while we write looks like a lost answer.
                .connectionPool(new ConnectionPool(16, 30, TimeUnit.SECONDS))
                .retryOnConnectionFailure(false)
                .followRedirects(false)
                .dns(new QuickNames(Dns.SYSTEM, patience.connect()))
                .connectTimeout(patience.connect())
                .readTimeout(patience.silence())
                .callTimeout(patience.call())
                .build();
        return new BotApi(settings, http);
    }

    <T extends Serializable> T call(BotApiMethod<T> method) throws ApiFailure, InterruptedException {
        return call(client, method);
    }

    /** @param most how long this call may take, more than zero; it never takes longer than any other */
    <T extends Serializable> T call(BotApiMethod<T> method, Duration most) throws ApiFailure, InterruptedException {
        return most.toMillis() >= http.callTimeoutMillis()
                ? call(client, method)
                : call(client(http.newBuilder().callTimeout(most).build()), method);
    }

    private static <T extends Serializable> T call(OkHttpTelegramClient client, BotApiMethod<T> method)
            throws ApiFailure, InterruptedException {
        try {
            return result(client.executeAsync(method));
        } catch (TelegramApiException e) {
            throw invalid(e);
        }
    }

    boolean call(SetWebhook method) throws ApiFailure, InterruptedException {
        return result(client.executeAsync(method));
    }

    /** Ends what is under way; nothing can be called afterwards. */
    @Override
    public void close() {
        // In this order nothing slips in between.
        http.dispatcher().executorService().shutdown();
        http.dispatcher().cancelAll();
        http.connectionPool().evictAll();
    }

    /** All of them share connections and threads. */
    private OkHttpTelegramClient client(OkHttpClient http) {
        return new OkHttpTelegramClient(http, settings.token(), settings.server());
    }

    private static <T> T result(CompletableFuture<T> answer) throws ApiFailure, InterruptedException {
        try {
            return answer.get();
        } catch (ExecutionException e) {
            switch (e.getCause()) {
                case ApiFailure failure -> throw failure;
                case TelegramApiRequestException refused
                when refused.getErrorCode() != null && refused.getErrorCode() > 0 ->
                    throw new ApiFailure.Answered(refused.getErrorCode(), true, "", Duration.ZERO, null);
                case TelegramApiValidationException unfit -> throw invalid(unfit);
                // OkHttp's own word for a call after the end.
                case InterruptedIOException late
                when "executor rejected".equals(late.getMessage()) -> throw new ApiFailure.NotSent("đã đóng");
                case null, default -> throw new ApiFailure.CutOff("câu trả lời không đọc được");
            }
        }
    }

    /** The library's own check found something missing: as if Telegram had refused it. */
    private static ApiFailure invalid(TelegramApiException e) {
        return new ApiFailure.Answered(400, true, e.getClass().getSimpleName(), Duration.ZERO, null);
    }
}
