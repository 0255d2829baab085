# syntax=docker/dockerfile:1
# docker build -t fastlegebot .   then, for example:
# docker run --read-only --cap-drop ALL -p 3000:3000 -v fastlegebot:/data -e DISCORD_PUBLIC_KEY=… -e DISCORD_APPLICATION_ID=… fastlegebot
# What of this has been run is said in docs/deploy.md.

FROM node:22-slim AS build
WORKDIR /app
COPY package.json package-lock.json ./
COPY scripts scripts
COPY commands commands
COPY src src
COPY knowledge knowledge
# It builds on install; the builder is among the libraries that run needs, all others for development are not.
RUN npm ci --omit=dev --no-audit --no-fund

FROM node:22-slim
WORKDIR /app
# Nothing in here may be changed by the user that runs it.
COPY --from=build --chown=root:root /app/package.json /app/package-lock.json ./
COPY --from=build --chown=root:root /app/node_modules node_modules
COPY --from=build --chown=root:root /app/knowledge knowledge
COPY --from=build --chown=root:root /app/dist dist
# What is kept, where DATABASE_URL names no server for it.
RUN install -d -o node -g node /data
VOLUME /data
ENV NODE_ENV=production HOST=0.0.0.0 PORT=3000 DATA_FOLDER=/data
# The room for what is new, which V8 lets grow to 32 MB at start and then keeps: with an eighth of it answers take a quarter less of the processor
# than with a sixteenth, and no less with more.
ENV NODE_OPTIONS=--max-semi-space-size=4
# What V8 takes to compile the C library would keep, the more the longer it runs: told a bound, it gives back what is above it. That is
# some twenty-five megabytes after the start, for a few hundredths of the processor while V8 still compiles.
ENV MALLOC_TRIM_THRESHOLD_=1048576
EXPOSE 3000
USER node
HEALTHCHECK --interval=10s --timeout=3s --start-period=10s --retries=3 \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/healthz`).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
# Not through npm, so that the process itself is told to stop.
CMD ["node", "dist/src/main.js"]
