@area:devices @effects
Feature: Devices: what happens to what

  Each row is one cell of the table of effects (assay rules --effects): something that Ada has, and an event, which she causes
  unless the row says otherwise. Where an account can have two of it, she has two, and the event concerns the first. "Its"
  device, browser or number is that of the thing. Ben has the same, on the same clients. A row stands under the rule that
  decides it, or under the rule that its declared parameter belongs to.

  @rule:DEVICE-09
  Rule: The device list MUST NOT show a device as signed in after it was signed out

    Scenario Outline: Ada's first <thing> ends when <event>, and her second is unaffected
      Given Ada and Ben have accounts with a second factor, in which this can happen: <event>
      And they each have their own <thing>
      When <event>
      Then Ada's first <thing> has ended, and her second is unaffected
      And Ben's <thing> is unaffected

      Examples:
        | thing               | event                                             |
        | session on a device | she signs out completely on its device or browser |

  @rule:DEVICE-16
  Rule: A removed device MUST no longer show verification codes

    Scenario Outline: Ada's first <thing> ends when <event>, and her second is unaffected
      Given Ada and Ben have accounts with a second factor, in which this can happen: <event>
      And they each have their own <thing>
      When <event>
      Then Ada's first <thing> has ended, and her second is unaffected
      And Ben's <thing> is unaffected

      Examples:
        | thing                                               | event                  |
        | request to allow a sign-in on a trusted device      | she removes its device |
        | trusted status of a device that shows codes         | she removes its device |
        | sign-in code pushed to or shown by a trusted device | she removes its device |
        | code generated in the settings of a trusted device  | she removes its device |

  @rule:DEVICE-17
  Rule: A removed device MUST lose access to the cloud service

    Scenario Outline: Ada's first <thing> ends when <event>, and her second is unaffected
      Given Ada and Ben have accounts with a second factor, in which this can happen: <event>
      And they each have their own <thing>
      When <event>
      Then Ada's first <thing> has ended, and her second is unaffected
      And Ben's <thing> is unaffected

      Examples:
        | thing               | event                  |
        | session on a device | she removes its device |

    Scenario Outline: Ada's first <thing> ends when <event>, and her second is unaffected (account without a second factor)
      Given Ada and Ben have accounts without a second factor, in which this can happen: <event>
      And they each have their own <thing>
      When <event>
      Then Ada's first <thing> has ended, and her second is unaffected
      And Ben's <thing> is unaffected

      Examples:
        | thing                           | event                  |
        | keychain membership of a device | she removes its device |
        | request to join the keychain    | she removes its device |

  @rule:DEVICE-19
  Rule: A removed device MUST stay blocked until, and only until, it signs in again with two-factor

    Scenario Outline: Ada's first <thing> ends when <event>, and her second is unaffected
      Given Ada and Ben have accounts with a second factor, in which this can happen: <event>
      And they each have their own <thing>
      When <event>
      Then Ada's first <thing> has ended, and her second is unaffected
      And Ben's <thing> is unaffected

      Examples:
        | thing                   | event                  |
        | trust token of a device | she removes its device |
