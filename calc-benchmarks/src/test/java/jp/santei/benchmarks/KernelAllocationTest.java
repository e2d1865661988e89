package jp.santei.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.List;
import jp.santei.ClaimLoader;
import jp.santei.Kernel;
import jp.santei.buffer.ClaimBuffer;
import jp.santei.buffer.StatementBuffer;
import jp.santei.claim.Claim;
import jp.santei.master.Edition;
import jp.santei.masters.Editions;
import org.junit.jupiter.api.Test;

class KernelAllocationTest {
    @Test
    void theKernelAllocatesNothingOnceItsBuffersHaveGrown() {
        allocatesNothing(SampleClaims.of(200, 7));
    }

    @Test
    void completionAllocatesNothingEither() {
        allocatesNothing(SampleClaims.completing(200, 7));
    }

    @Test
    void limitsAndReductionsAllocateNothingEither() {
        allocatesNothing(SampleClaims.limited(200, 7));
    }

    private static void allocatesNothing(List<Claim> sample) {
        Edition edition = Editions.embedded();
        Kernel kernel = Kernel.of(edition);
        StatementBuffer out = new StatementBuffer();
        List<ClaimBuffer> claims =
                sample.stream().map(KernelAllocationTest::loaded).toList();
        claims.forEach(claim -> kernel.score(claim, out));
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadAllocatedBytes();
        for (int i = 0; i < claims.size(); i++) {
            kernel.score(claims.get(i), out);
        }
        long allocated = threads.getCurrentThreadAllocatedBytes() - before;
        assertThat(allocated).as("bytes for %d claims", claims.size()).isLessThan(1_000);
    }

    private static ClaimBuffer loaded(Claim claim) {
        ClaimBuffer buffer = new ClaimBuffer();
        ClaimLoader.load(claim, buffer);
        return buffer;
    }
}
