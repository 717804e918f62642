type Context = { params: Promise<{ orderId: string }> };

/** The straightforward relay that integration guides show: fetch the stream, hand its body on. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { orderId } = await params;
  const upstream = await fetch(`${process.env.UPSTREAM}/v5/orders/${orderId}/subscribe`, {
    headers: { accept: 'text/event-stream' },
    cache: 'no-store',
  });
  return new Response(upstream.body, {
    status: upstream.status,
    headers: {
      'content-type': 'text/event-stream',
      'cache-control': 'no-cache, no-transform',
      'x-accel-buffering': 'no',
    },
  });
}
