package vn.hoixa.app.wiring;

import java.time.Duration;
import java.time.Period;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;
import org.springframework.transaction.PlatformTransactionManager;
import vn.hoixa.app.ExitCodes;
import vn.hoixa.app.UserProblem;
import vn.hoixa.app.messengers.SwitchedOn;
import vn.hoixa.app.messengers.TelegramBot;
import vn.hoixa.app.messengers.ZaloAccount;
import vn.hoixa.app.settings.ChatSettings;
import vn.hoixa.app.settings.HoixaSettings;
import vn.hoixa.app.settings.MessengerSettings;
import vn.hoixa.app.settings.RunningTime;
import vn.hoixa.app.settings.TelegramOptions;
import vn.hoixa.app.settings.ZaloOptions;
import vn.hoixa.assistant.conversation.Assistant;
import vn.hoixa.connectors.channel.Pace;
import vn.hoixa.connectors.delivery.Chore;
import vn.hoixa.connectors.delivery.Deliveries;
import vn.hoixa.connectors.delivery.Delivery;
import vn.hoixa.connectors.delivery.DeliverySettings;
import vn.hoixa.connectors.delivery.Inbox;
import vn.hoixa.connectors.dialogue.Composer;
import vn.hoixa.connectors.dialogue.Dialogue;
import vn.hoixa.connectors.telegram.TelegramChannel;
import vn.hoixa.connectors.telegram.TelegramSettings;
import vn.hoixa.connectors.telegram.TelegramWebhook;
import vn.hoixa.connectors.zalo.ZaloChannel;
import vn.hoixa.connectors.zalo.ZaloSettings;
import vn.hoixa.connectors.zalo.ZaloTokens;
import vn.hoixa.connectors.zalo.ZaloWebhook;
import vn.hoixa.knowledge.library.Library;

/** Puts the messengers and the delivery together. */
@Configuration(proxyBeanMethods = false)
@Lazy
class MessengerWiring {
    private static final Duration TYPING_AFTER = Duration.ofMillis(1_200);
    private static final int SENDING = 16;
    /** Two for each core of a small machine. */
    private static final int ANSWERING = 4;
    /** A language model is mostly waited for. */
    private static final int ANSWERING_WITH_A_MODEL = 12;

    /** A channel may send what ten seconds allow at once after a quiet time, and never more than this. */
    private static final int BURSTS_A_MINUTE = 6;

    private static final int LARGEST_BURST = 30;

    @Bean
    ZaloSettings zaloSettings(ZaloOptions options) {
        return new ZaloSettings(
                options.appId(),
                options.appSecret(),
                options.oaSecret(),
                options.refreshToken(),
                options.apiUrl(),
                options.oauthUrl(),
                options.buttons(),
                options.billed());
    }

    @Bean(destroyMethod = "close")
    @DependsOnDatabaseInitialization
    ZaloTokens zaloTokens(DataSource dataSource, ZaloSettings settings, RunningTime time) {
        return new ZaloTokens(dataSource, settings, time.clock());
    }

    @Bean(destroyMethod = "close")
    SwitchedOn switchedOn(
            TelegramOptions telegram,
            ZaloSettings zalo,
            MessengerSettings messengers,
            ObjectProvider<ZaloTokens> tokens,
            RunningTime time) {
        return new SwitchedOn(
                telegram.isSet() ? telegram(telegram, messengers, time) : null,
                zalo.wanted() ? zalo(zalo, tokens, time) : null);
    }

    private static TelegramBot telegram(TelegramOptions options, MessengerSettings messengers, RunningTime time) {
        try {
            var publicUrl = messengers.publicUrl();
            var settings = TelegramSettings.of(
                    options.token(),
                    options.apiUrl(),
                    options.mode(),
                    options.webhookSecret(),
                    publicUrl == null ? null : publicUrl.toString());
            return new TelegramBot(
                    settings, new TelegramChannel(settings, time.clock()), new TelegramWebhook(settings, time.clock()));
        } catch (IllegalArgumentException e) {
            throw new UserProblem(ExitCodes.USAGE, String.valueOf(e.getMessage()), e);
        }
    }

    private static ZaloAccount zalo(ZaloSettings settings, ObjectProvider<ZaloTokens> stored, RunningTime time) {
        if (!settings.missing().isEmpty()) {
            throw new UserProblem(ExitCodes.USAGE, String.join("\n", settings.missing()));
        }
        var tokens = stored.getObject();
        return new ZaloAccount(
                new ZaloChannel(settings, tokens, time.clock()), new ZaloWebhook(settings, time.clock()), tokens);
    }

    @Bean(destroyMethod = "close")
    @DependsOnDatabaseInitialization
    Delivery delivery(
            DataSource dataSource,
            PlatformTransactionManager transactions,
            SwitchedOn messengers,
            Assistant assistant,
            Library library,
            MessengerSettings settings,
            ChatSettings chat,
            HoixaSettings office,
            RunningTime time) {
        return new Delivery(
                dataSource,
                transactions,
                messengers.channels(),
                new Dialogue(assistant, library, settings.publicUrl()),
                new Composer()::parts,
                chores(messengers),
                new DeliverySettings(
                        settings.messagesPerMinute(),
                        paces(settings),
                        kept(settings, office),
                        answering(settings, chat),
                        SENDING,
                        TYPING_AFTER),
                time.clock());
    }

    /** Where the day is stopped for a demonstration, its turns are dated by that day and must not be taken for old. */
    private static Period kept(MessengerSettings settings, HoixaSettings office) {
        return office.today() == null ? settings.keep() : Period.ofYears(100);
    }

    private static int answering(MessengerSettings settings, ChatSettings chat) {
        var workers = settings.workers();
        if (workers == null) {
            return chat.isSet() ? ANSWERING_WITH_A_MODEL : ANSWERING;
        }
        return Math.max(1, workers);
    }

    private static List<Chore> chores(SwitchedOn messengers) {
        var zalo = messengers.zalo();
        return zalo == null
                ? List.of()
                : List.of(new Chore("zalo-keep-alive", Duration.ofHours(1), zalo.tokens()::keepAlive));
    }

    private static Map<String, Pace> paces(MessengerSettings settings) {
        var paces = new HashMap<String, Pace>();
        pace(paces, TelegramChannel.NAME, settings.telegramPerMinute());
        pace(paces, ZaloChannel.NAME, settings.zaloPerMinute());
        return paces;
    }

    private static void pace(Map<String, Pace> paces, String channel, int perMinute) {
        if (perMinute > 0) {
            paces.put(channel, new Pace(perMinute, Math.clamp(perMinute / BURSTS_A_MINUTE, 1, LARGEST_BURST)));
        }
    }

    @Bean
    Inbox inbox(Delivery delivery) {
        return delivery.inbox();
    }

    @Bean
    Deliveries deliveries(Delivery delivery) {
        return delivery.deliveries();
    }
}
