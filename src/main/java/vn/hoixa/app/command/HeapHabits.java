package vn.hoixa.app.command;

import com.sun.management.HotSpotDiagnosticMXBean;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Makes the collector give memory back after an import and while nobody asks. A jar cannot carry JVM flags, but these
 * ones can be set while the program runs. Other virtual machines than HotSpot simply keep their habits.
 */
final class HeapHabits {
    private static final Logger LOG = LoggerFactory.getLogger(HeapHabits.class);
    /** In this order: the machine refuses a most below the least it has at the moment. */
    private static final List<Map.Entry<String, String>> FLAGS = List.of(
            Map.entry("MinHeapFreeRatio", "10"),
            Map.entry("MaxHeapFreeRatio", "25"),
            Map.entry("G1PeriodicGCInterval", "30000"));

    private HeapHabits() {}

    static void apply() {
        var vm = ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class);
        for (var flag : FLAGS) {
            try {
                vm.setVMOption(flag.getKey(), flag.getValue());
            } catch (IllegalArgumentException e) {
                LOG.debug("The virtual machine does not take {}", flag.getKey());
            }
        }
    }
}
