@area:devices @effects
Feature: Devices: what happens to what

  Each row is one cell of the table of effects (assay rules --effects): something that Ada has, and an event, which she causes
  unless the row says otherwise. Where an account can have two of it, she has two, and the event concerns one. The device,
  browser or number involved is that of the thing, or any of hers if it has none. Ben has the same, on the same clients. A row
  stands under the rule that decides it, or under the rule that its declared parameter belongs to.

  @rule:DEVICE-09
  Rule: The device list MUST NOT show a device as signed in after it was signed out

    Scenario Outline: Ada's <thing> ends when <event>, and her other one stays in effect
      Given Ada and Ben have accounts with a second factor, ready for this event: <event>
      And they each have their own <thing>
      When <event>
      Then Ada's <thing> is no longer in effect, but her other one is
      And Ben's <thing> is still in effect

      Examples:
        | thing               | event                                                      |
        | session on a device | she signs out completely on the device or browser involved |

  @rule:DEVICE-16
  Rule: A removed device MUST no longer show verification codes

    Scenario Outline: Ada's <thing> ends when <event>, and her other one stays in effect
      Given Ada and Ben have accounts with a second factor, ready for this event: <event>
      And they each have their own <thing>
      When <event>
      Then Ada's <thing> is no longer in effect, but her other one is
      And Ben's <thing> is still in effect

      Examples:
        | thing                                               | event                           |
        | request to allow a sign-in on a trusted device      | she removes the device involved |
        | trust in a device that shows codes                  | she removes the device involved |
        | sign-in code pushed to or shown by a trusted device | she removes the device involved |
        | code generated in the settings of a trusted device  | she removes the device involved |

  @rule:DEVICE-17
  Rule: A removed device MUST lose access to the cloud service

    Scenario Outline: Ada's <thing> ends when <event>, and her other one stays in effect
      Given Ada and Ben have accounts with a second factor, ready for this event: <event>
      And they each have their own <thing>
      When <event>
      Then Ada's <thing> is no longer in effect, but her other one is
      And Ben's <thing> is still in effect

      Examples:
        | thing               | event                           |
        | session on a device | she removes the device involved |

    Scenario Outline: Ada's <thing> ends when <event>, and her other one stays in effect (account without a second factor)
      Given Ada and Ben have accounts without a second factor, ready for this event: <event>
      And they each have their own <thing>
      When <event>
      Then Ada's <thing> is no longer in effect, but her other one is
      And Ben's <thing> is still in effect

      Examples:
        | thing                           | event                           |
        | keychain membership of a device | she removes the device involved |
        | request to join the keychain    | she removes the device involved |

  @rule:DEVICE-19
  Rule: A removed device MUST stay blocked until, and only until, it signs in again with two-factor

    Scenario Outline: Ada's <thing> ends when <event>, and her other one stays in effect
      Given Ada and Ben have accounts with a second factor, ready for this event: <event>
      And they each have their own <thing>
      When <event>
      Then Ada's <thing> is no longer in effect, but her other one is
      And Ben's <thing> is still in effect

      Examples:
        | thing                   | event                           |
        | trust token of a device | she removes the device involved |
