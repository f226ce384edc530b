@area:devices @effects
Feature: Devices: what each event ends or leaves alone

  Each row is one cell of the table of effects (assay rules --effects): something that Ada has, and an event. Where an account
  can have two of that kind, she has two, and the event concerns the first; "that" device, browser or number belongs to it. Ben
  has the same, on the same clients. A row stands under the rule that decides it, or under the rule of the parameter that does.

  @rule:DEVICE-09
  Rule: The device list MUST NOT show a device as signed in after it was signed out

    Scenario Outline: Ada's first <thing> ends when <event>, and her second is unaffected
      Given Ada and Ben have accounts with a second factor
      And they each have their own <thing>
      When <event>
      Then Ada's first <thing> has ended, and her second is unaffected
      And Ben's <thing> is unaffected

      Examples:
        | thing               | event                        |
        | session on a device | Ada signs out on that device |

  @rule:DEVICE-16
  Rule: A removed device MUST no longer show verification codes

    Scenario Outline: Ada's first <thing> ends when <event>, and her second is unaffected
      Given Ada and Ben have accounts with a second factor
      And they each have their own <thing>
      When <event>
      Then Ada's first <thing> has ended, and her second is unaffected
      And Ben's <thing> is unaffected

      Examples:
        | thing                                               | event                   |
        | sign-in request on a trusted device                 | Ada removes that device |
        | trusted status of a device that shows codes         | Ada removes that device |
        | sign-in code pushed to or shown by a trusted device | Ada removes that device |
        | code generated in the settings of a trusted device  | Ada removes that device |

  @rule:DEVICE-17
  Rule: A removed device MUST lose access to the cloud service

    Scenario Outline: Ada's first <thing> ends when <event>, and her second is unaffected
      Given Ada and Ben have accounts with a second factor
      And they each have their own <thing>
      When <event>
      Then Ada's first <thing> has ended, and her second is unaffected
      And Ben's <thing> is unaffected

      Examples:
        | thing               | event                   |
        | session on a device | Ada removes that device |

    Scenario Outline: in an account without a second factor, Ada's first <thing> ends when <event>, and her second is unaffected
      Given Ada and Ben have accounts without a second factor
      And they each have their own <thing>
      When <event>
      Then Ada's first <thing> has ended, and her second is unaffected
      And Ben's <thing> is unaffected

      Examples:
        | thing                           | event                          |
        | keychain membership on a device | Ada removes that device        |
        | request to join the keychain    | Ada removes the joining device |

  @rule:DEVICE-19
  Rule: A removed device MUST stay blocked until it signs in again with two-factor, and MUST work again from then on

    Scenario Outline: Ada's first <thing> ends when <event>, and her second is unaffected
      Given Ada and Ben have accounts with a second factor
      And they each have their own <thing>
      When <event>
      Then Ada's first <thing> has ended, and her second is unaffected
      And Ben's <thing> is unaffected

      Examples:
        | thing                   | event                   |
        | trust token of a device | Ada removes that device |
