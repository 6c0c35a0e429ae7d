package vn.hoixa.app.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.hoixa.app.problems.BadParameterException;
import vn.hoixa.app.problems.NotFoundException;
import vn.hoixa.app.settings.RunningTime;
import vn.hoixa.connectors.delivery.Deliveries;
import vn.hoixa.connectors.delivery.Deliveries.Direction;
import vn.hoixa.connectors.delivery.Deliveries.Failed;

/** What waits and what failed between us and the messengers; for the administrator only, see the security package. */
@RestController
@RequestMapping("/api/v1/deliveries")
@Tag(name = "Quản trị", description = "Đăng nhập HTTP Basic: người dùng admin, mật khẩu trong HOIXA_ADMIN_PASSWORD")
@SecurityRequirement(name = ApiDocument.ADMIN)
@ApiResponse(responseCode = "401", description = "Chưa đăng nhập hoặc sai mật khẩu")
@ApiResponse(responseCode = "403", description = "Chưa đặt HOIXA_ADMIN_PASSWORD")
class DeliveriesController {
    private final Deliveries deliveries;
    private final ZoneId zone;

    DeliveriesController(Deliveries deliveries, RunningTime time) {
        this.deliveries = deliveries;
        this.zone = time.clock().getZone();
    }

    /**
     * What is under way.
     *
     * @param waitingIn updates that are not answered yet
     * @param oldestInSeconds for how long the oldest of them has waited
     * @param waitingOut messages that are not sent yet
     * @param failed messages that were given up
     */
    record CountsView(long waitingIn, long oldestInSeconds, long waitingOut, long failed) {}

    /**
     * A message that was given up.
     *
     * @param direction "in" from a person to us, "out" from us to a person
     * @param id its number, unique for its direction
     * @param channel telegram or zalo
     * @param attempts how often it was tried
     * @param failedAt when it was given up
     * @param reason why
     */
    record FailedView(
            String direction, long id, String channel, int attempts, OffsetDateTime failedAt, String reason) {}

    @Operation(summary = "Số tin đang chờ trả lời, chờ gửi và không gửi được")
    @ApiResponse(responseCode = "200")
    @GetMapping
    CountsView counts() {
        var counts = deliveries.counts();
        return new CountsView(counts.waitingIn(), counts.oldestIn().toSeconds(), counts.waitingOut(), counts.failed());
    }

    @Operation(summary = "Tin không trả lời hoặc không gửi được, mới nhất trước, kèm lý do; không có nội dung tin")
    @ApiResponse(responseCode = "200")
    @GetMapping("/failed")
    Paging.Page<FailedView> failed(
            @RequestParam(required = false) @Nullable Integer offset,
            @RequestParam(required = false) @Nullable Integer limit) {
        var paging = Paging.of(offset, limit);
        var items = deliveries.failed(paging.offset(), paging.limit()).stream()
                .map(this::view)
                .toList();
        return new Paging.Page<>(items, Math.toIntExact(deliveries.counts().failed()));
    }

    @Operation(summary = "Trả lời hoặc gửi lại một tin đã thôi")
    @ApiResponse(responseCode = "204")
    @ApiResponse(responseCode = "404", description = "Không có tin nào như vậy đã thôi")
    @PostMapping("/{direction}/{id}/again")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void again(@PathVariable String direction, @PathVariable long id) {
        if (!deliveries.again(direction(direction), id)) {
            throw new NotFoundException("Không có tin số " + id + " nào đã thôi gửi.");
        }
    }

    private static Direction direction(String word) {
        return switch (word) {
            case "in" -> Direction.IN;
            case "out" -> Direction.OUT;
            default -> throw new BadParameterException("direction");
        };
    }

    private FailedView view(Failed failed) {
        return new FailedView(
                failed.direction().name().toLowerCase(Locale.ROOT),
                failed.id(),
                failed.channel(),
                failed.attempts(),
                at(failed.failedAt()),
                failed.reason());
    }

    private OffsetDateTime at(Instant instant) {
        return instant.atZone(zone).toOffsetDateTime();
    }
}
